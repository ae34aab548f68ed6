// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Check",
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: [
        // SwiftPM calls a package in a folder by the folder's name.
        .executableTarget(name: "Check", dependencies: [.product(name: "Cocareer", package: "swift")]),
        .executableTarget(name: "Screen", dependencies: [.product(name: "Cocareer", package: "swift")]),
    ]
)
