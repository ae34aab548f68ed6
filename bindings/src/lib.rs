//! The Kotlin and Swift face.
