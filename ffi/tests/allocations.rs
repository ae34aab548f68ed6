//! A text in which nothing is found costs no memory: the call stands behind every key stroke.

#![allow(clippy::expect_used, reason = "a test stops at what is missing")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr;

use cocareer_ffi::{
    COCAREER_CONTEXT_ENCRYPTED, COCAREER_CONTEXT_LEAVES_GROUP, COCAREER_LANGUAGE_NYNORSK,
    COCAREER_VERDICT_CLEAN, COCAREER_VERDICT_OPAQUE, cocareer_context, cocareer_policy,
    cocareer_policy_built_in, cocareer_policy_free, cocareer_screen, cocareer_screen_batch,
    cocareer_screening_free, cocareer_status,
};

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, counting what each thread asks for.
struct Counting;

// SAFETY: everything is passed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: what this function asks of its caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: what this function asks of its caller.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many pieces of memory the work asks for on this thread.
fn allocations(work: impl FnOnce()) -> usize {
    let before = COUNT.with(Cell::get);
    work();
    COUNT.with(Cell::get) - before
}

const TEXTS: [&str; 6] = [
    "",
    "Hei, eg lurer på kva linje som passar for meg.",
    "Søknadsfristen er i mars, og opplæringskontoret svarer på spørsmål.",
    "Møt opp klokka 12 i 3. etasje. Ta med to kopiar.",
    "Kiitos! 你好 🙂 þetta er gott",
    "Lenge. Lenge. Lenge. Det er 17 dagar til, og 4 av 5 plassar er fylte.",
];

fn policy() -> *const cocareer_policy {
    let mut policy = ptr::null();
    // SAFETY: the place is writable, and NULL is nowhere for an error.
    let status = unsafe { cocareer_policy_built_in(&raw mut policy, ptr::null_mut()) };
    assert_eq!(status, cocareer_status::Ok);
    policy
}

/// A message with flags.
const fn context(flags: u32) -> cocareer_context {
    cocareer_context {
        struct_size: size_of::<cocareer_context>() as u32,
        surface: 0,
        author: 0,
        language: COCAREER_LANGUAGE_NYNORSK,
        flags,
    }
}

#[test]
fn nothing_found_is_nothing_allocated() {
    let (policy, context) = (policy(), context(COCAREER_CONTEXT_LEAVES_GROUP));
    for text in TEXTS {
        for context in [ptr::null(), &raw const context] {
            let (mut screening, mut verdict) = (ptr::dangling(), 0);
            let mut status = cocareer_status::Internal;
            let count = allocations(|| {
                let (found, told) = (&raw mut screening, &raw mut verdict);
                let (data, size) = (text.as_ptr().cast(), text.len());
                // SAFETY: all pointers are to what lives, as many bytes as the sizes say.
                status =
                    unsafe { cocareer_screen(policy, data, size, context, found, told, ptr::null_mut()) };
            });
            assert_eq!((status, verdict), (cocareer_status::Ok, COCAREER_VERDICT_CLEAN), "{text}");
            assert!(screening.is_null() && count == 0, "{count} for {text}");
        }
    }
    // SAFETY: nobody uses it any more.
    unsafe { cocareer_policy_free(policy) };
}

#[test]
fn a_batch_in_which_nothing_is_found_allocates_nothing() {
    let policy = policy();
    let texts = TEXTS.map(|text| text.as_ptr().cast());
    let sizes = TEXTS.map(str::len);
    let mut verdicts = [0; TEXTS.len()];
    let count = allocations(|| {
        let out = verdicts.as_mut_ptr();
        let (first, size) = (texts.as_ptr(), sizes.as_ptr());
        // SAFETY: all pointers are to what lives, as many elements as the count says.
        let status = unsafe {
            cocareer_screen_batch(policy, first, size, TEXTS.len(), ptr::null(), out, ptr::null_mut())
        };
        assert_eq!(status, cocareer_status::Ok);
    });
    assert_eq!((count, verdicts.map(u32::from)), (0, [COCAREER_VERDICT_CLEAN; TEXTS.len()]));
    // SAFETY: nobody uses it any more.
    unsafe { cocareer_policy_free(policy) };
}

/// That the counter counts: what has something to tell needs memory for it.
#[test]
fn a_screening_that_is_given_is_allocated() {
    let (policy, context) = (policy(), context(COCAREER_CONTEXT_ENCRYPTED));
    let (mut screening, mut verdict) = (ptr::null(), 0);
    let count = allocations(|| {
        let (found, told) = (&raw mut screening, &raw mut verdict);
        // SAFETY: all pointers are to what lives, as many bytes as the sizes say.
        let status = unsafe {
            cocareer_screen(policy, c"x".as_ptr(), 1, &raw const context, found, told, ptr::null_mut())
        };
        assert_eq!(status, cocareer_status::Ok);
    });
    assert!(count > 0 && !screening.is_null());
    assert_eq!(verdict, COCAREER_VERDICT_OPAQUE);
    // SAFETY: both came from the calls above, and nobody uses them any more.
    unsafe {
        cocareer_screening_free(screening);
        cocareer_policy_free(policy);
    }
}
