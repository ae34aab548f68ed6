//! Generates the Kotlin and Swift sources from the built library: the only place that compiles UniFFI's generator.

fn main() {
    uniffi::uniffi_bindgen_main();
}
