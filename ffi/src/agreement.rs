//! The agreement of a group: what changed between two versions, and what is wrong in one.

use core::ffi::c_char;

use cocareer::model::EngagementMode;
use cocareer::{Error, Report, agreement_diff_json, lint_agreement, read_engagement};

use crate::error::cocareer_error;
use crate::handle::{ErrorSlot, Handle as _, Out, bytes, give_text};
use crate::report::cocareer_report;
use crate::status::cocareer_status;
use crate::text::cocareer_buf;
use crate::{argument, guard};

/// Returns COCAREER_STATUS_OK and fills `*out` with what changed between the agreements of two engagements, norm by
/// norm, as one line of JSON; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has `class` (how far the whole change goes: "editorial", "minor" or "major"; null when no norm differs),
/// `changes` (each with `norm`, `kind`, `class`, `raised`, `pointer` and `fields`, and with a language `message`),
/// `to_accept` (the norms that members are asked about again), `to_show` and `ignored`. `class` and `to_accept` are what
/// the event `agreement_revised` tells as `change_class` and `norms`.
///
/// `before` and `after`: documents of the kind `engagement` with a `group_agreement`, UTF-8. `format`: how both are
/// written, one of the COCAREER_FORMAT_... numbers. `raise`: NULL with size 0, or a JSON object from norm to the class
/// that its change has at least, such as {"recording_rule": "major"}. `settings`: as in cocareer_check(). `locale`: a BCP
/// 47 tag such as "nn" or "nb-NO", or NULL with size 0 for the language that the settings name, or else no messages; a
/// language that the library does not have gives English.
///
/// Ownership: nothing of the arguments is kept. Free the text with cocareer_buf_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out`, or a text is NULL and its size is not 0), INVALID_ARGUMENT (`format`, `locale` is not
/// UTF-8, or a size that nothing can have), INVALID_SETTING (`settings` or `raise`), UNKNOWN_NAME (an engagement has no
/// agreement of its own), EMPTY, INVALID_UTF8, MALFORMED, LIMIT_EXCEEDED, FORMAT_NOT_BUILT.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// All texts must be readable for as many bytes as their sizes say and must not change during the call; `out` must be
/// writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_agreement_diff_json(
    before: *const c_char,
    before_size: usize,
    after: *const c_char,
    after_size: usize,
    format: u32,
    raise: *const c_char,
    raise_size: usize,
    settings: *const c_char,
    settings_size: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let before = unsafe { bytes(before, before_size, "before") }?;
        // SAFETY: see above.
        let after = unsafe { bytes(after, after_size, "after") }?;
        let format = argument::format(format)?;
        // SAFETY: see above.
        let raise = argument::setting_text(unsafe { bytes(raise, raise_size, "raise") }?, "raise")?;
        // SAFETY: see above.
        let mut settings = argument::settings(unsafe { bytes(settings, settings_size, "settings") }?)?;
        // SAFETY: see above.
        let locale = argument::some_locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        settings.locale = locale.or(settings.locale);
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(agreement_diff_json(before, after, format, raise, &settings)?));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and sets `*out` to the report on the agreement of an engagement by itself, for reading with
/// the cocareer_report_...() functions: what is wrong in it whatever the rest of the engagement says; or another status,
/// leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// An agreement that breaks rules is no failure. Places are JSON Pointers in the engagement, without lines and columns.
/// What only the whole engagement can show is left to cocareer_check().
///
/// `engagement`: a document of the kind `engagement` with a `group_agreement`, UTF-8; of the rest, only the mode counts,
/// the widest when there is none. `format`: one of the COCAREER_FORMAT_... numbers. `settings`: as in cocareer_check().
///
/// Ownership: nothing of the arguments is kept. Free the report with cocareer_report_free(), the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`out`, or a text is NULL and its size is not 0), INVALID_ARGUMENT (`format`, or a size that
/// nothing can have), INVALID_SETTING, UNKNOWN_NAME (the engagement has no agreement), EMPTY, INVALID_UTF8, MALFORMED,
/// LIMIT_EXCEEDED, FORMAT_NOT_BUILT.
///
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `engagement` and `settings` must be readable for as many bytes as their sizes say and must not change during the
/// call; `out` must be writable, and so must `error` unless it is NULL.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_agreement_lint(
    engagement: *const c_char,
    engagement_size: usize,
    format: u32,
    settings: *const c_char,
    settings_size: usize,
    out: *mut *const cocareer_report,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let engagement = unsafe { bytes(engagement, engagement_size, "engagement") }?;
        // SAFETY: see above.
        let settings = unsafe { bytes(settings, settings_size, "settings") }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(cocareer_report::new(report(engagement, format, settings)?).give());
        Ok(())
    })
}

fn report(engagement: &[u8], format: u32, settings: &[u8]) -> Result<Report, cocareer_error> {
    let settings = argument::settings(settings)?;
    let engagement = read_engagement(engagement, argument::format(format)?, &settings)?;
    let mode = engagement.mode.unwrap_or(EngagementMode::Community);
    let agreement = engagement.group_agreement.ok_or(Error::UnknownName { what: "group agreement" })?;
    Ok(lint_agreement(&agreement, mode, &settings))
}
