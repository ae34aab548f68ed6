// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Cocareer",
    products: [
        .library(name: "Cocareer", targets: ["Cocareer"])
    ],
    targets: [
        // The C face of the native library: header and module map, written by cocareer-bindgen; not committed.
        .systemLibrary(name: "CocareerFFI"),
        .target(
            name: "Cocareer",
            dependencies: ["CocareerFFI"],
            linkerSettings: [
                // Where it lies is the builder's to say: swift build -Xlinker -L<folder>
                .linkedLibrary("cocareer_bindings")
            ]
        ),
        .testTarget(name: "CocareerTests", dependencies: ["Cocareer"]),
    ]
)
