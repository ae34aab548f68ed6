//! A panic inside becomes a status outside, and the library goes on.

#![cfg(feature = "fault-injection")]

use core::ptr;

use cocareer_ffi::{
    cocareer_error_free, cocareer_error_message, cocareer_error_status, cocareer_status, cocareer_test_panic,
};

#[test]
fn a_panic_becomes_a_status_with_an_error() {
    for _ in 0..3 {
        let mut error = ptr::null_mut();
        // SAFETY: the pointer is writable.
        let status = unsafe { cocareer_test_panic(&raw mut error) };
        assert_eq!(status, cocareer_status::Panic);
        assert!(!error.is_null());
        // SAFETY: the call above set the error, and nobody has freed it.
        let (told, message) = unsafe { (cocareer_error_status(error), cocareer_error_message(error)) };
        assert_eq!(told, cocareer_status::Panic);
        assert!(message.size > 0);
        // SAFETY: as above; it is not used afterwards.
        unsafe { cocareer_error_free(error) };
    }
}

#[test]
fn a_panic_needs_no_place_for_an_error() {
    // SAFETY: NULL is allowed.
    assert_eq!(unsafe { cocareer_test_panic(ptr::null_mut()) }, cocareer_status::Panic);
}
