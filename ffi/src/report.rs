//! What a check found, to be read piece by piece.

use core::ffi::c_char;

use cocareer::{Finding, Locale, Report};

use crate::argument;
use crate::error::cocareer_error;
use crate::finding::{
    cocareer_finding, cocareer_location, confidence_number, location, range, severity_number,
    suppressed_number,
};
use crate::guard::{self, Returned};
use crate::handle::{ErrorSlot, Handle, Out, bytes, fill, give_text};
use crate::pool::{Collector, Place, Pool};
use crate::status::cocareer_status;
use crate::text::{cocareer_buf, cocareer_str};

/// What a check found in one document. Get one from cocareer_check(); free it with cocareer_report_free(). It
/// never changes, so any threads may read it at once.
#[derive(Debug)]
pub struct cocareer_report {
    report: Report,
    /// The findings' texts as C reads them.
    pool: Pool,
    /// Where in the pool they are, in the order of the findings.
    texts: Box<[Texts]>,
}

#[derive(Debug)]
struct Texts {
    rule: Place,
    case: Place,
    fingerprint: Place,
    /// Why the finding does not count, when it does not.
    reason: Option<Place>,
    /// One for each location.
    pointers: Box<[Place]>,
}

impl Handle for cocareer_report {}

impl cocareer_report {
    /// A report for C.
    pub(crate) fn new(report: Report) -> Self {
        let mut collector = Collector::default();
        let mut texts = |finding: &Finding| Texts {
            rule: collector.add(finding.rule_id()),
            case: collector.add(finding.case),
            fingerprint: collector.add(&finding.fingerprint),
            reason: finding.suppressed.as_ref().map(|given| collector.add(&given.reason)),
            pointers: finding.locations.iter().map(|location| collector.add(&location.pointer)).collect(),
        };
        let texts = report.findings.iter().map(&mut texts).collect();
        Self { report, pool: collector.finish(), texts }
    }

    fn finding(&self, index: usize) -> Result<(&Finding, &Texts), cocareer_error> {
        let found = self.report.findings.get(index).zip(self.texts.get(index));
        found.ok_or_else(|| cocareer_error::out_of_range("index", self.report.findings.len()))
    }

    fn view(&self, index: usize) -> Result<cocareer_finding, cocareer_error> {
        let (finding, texts) = self.finding(index)?;
        let text = |place: Option<&Place>| place.map_or(cocareer_str::EMPTY, |place| self.pool.text(*place));
        let (has_range, start, end) = range(finding.locations.first().and_then(|place| place.range));
        Ok(cocareer_finding {
            struct_size: 0,
            severity: severity_number(finding.severity),
            rule: self.pool.text(texts.rule),
            case_name: self.pool.text(texts.case),
            pointer: text(texts.pointers.first()),
            fingerprint: self.pool.text(texts.fingerprint),
            confidence: confidence_number(finding.rule.confidence),
            location_count: u32::try_from(finding.locations.len()).unwrap_or(u32::MAX),
            has_range,
            suppressed: suppressed_number(finding.suppressed.as_ref().map(|given| given.origin)),
            start,
            end,
            suppression_reason: text(texts.reason.as_ref()),
        })
    }

    fn location(&self, index: usize, nth: usize) -> Result<cocareer_location, cocareer_error> {
        let (finding, texts) = self.finding(index)?;
        let found = finding.locations.get(nth).zip(texts.pointers.get(nth));
        let (place, pointer) =
            found.ok_or_else(|| cocareer_error::out_of_range("location", finding.locations.len()))?;
        Ok(location(place, self.pool.text(*pointer)))
    }
}

/// Reads one value of a report; a call that has no report to look at, or that panics, gives "nothing".
///
/// # Safety
///
/// As for [`Handle::look`].
unsafe fn read<T: Returned>(report: *const cocareer_report, value: impl FnOnce(&cocareer_report) -> T) -> T {
    // SAFETY: the caller's promise.
    guard::get(|| unsafe { cocareer_report::look(report) }.map_or(T::NOTHING, value))
}

/// The report behind a pointer, for calls that can fail.
///
/// # Safety
///
/// As for [`Handle::look`].
unsafe fn need<'a>(report: *const cocareer_report) -> Result<&'a cocareer_report, cocareer_error> {
    // SAFETY: the caller's promise.
    let report = unsafe { cocareer_report::look(report) };
    report.ok_or_else(|| cocareer_error::null_argument("report"))
}

/// Writes a text that is made from a report and a language.
///
/// # Safety
///
/// As for the functions that call it.
unsafe fn write_text(
    report: *const cocareer_report,
    locale: (*const c_char, usize),
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
    text: impl FnOnce(&cocareer_report, Locale) -> Result<String, cocareer_error>,
) -> cocareer_status {
    // SAFETY: the caller's promise; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let report = unsafe { need(report) }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: see above.
        let locale = argument::locale(unsafe { bytes(locale.0, locale.1, "locale") }?)?;
        out.set(give_text(text(report, locale)?));
        Ok(())
    })
}

/// Returns how many findings the report has, those that do not count among them; 0 for NULL.
///
/// No finding is a pass only if cocareer_report_rules_run() is not 0.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_finding_count(report: *const cocareer_report) -> usize {
    // SAFETY: what this function asks of its caller.
    unsafe { read(report, |report| report.report.findings.len()) }
}

/// Returns how many findings do not count, because somebody decided so in the document, the settings or a baseline;
/// 0 for NULL. They stay in the report, and cocareer_finding has why.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_suppressed_count(report: *const cocareer_report) -> usize {
    let count =
        |report: &cocareer_report| report.report.findings.iter().filter(|finding| !finding.counts()).count();
    // SAFETY: what this function asks of its caller.
    unsafe { read(report, count) }
}

/// Returns how many findings that count have the severity `severity`, one of the COCAREER_SEVERITY_... numbers; 0 for
/// another number and for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_count(report: *const cocareer_report, severity: u32) -> usize {
    let count = |report: &cocareer_report| {
        argument::severity(severity).map_or(0, |severity| report.report.count(severity))
    };
    // SAFETY: what this function asks of its caller.
    unsafe { read(report, count) }
}

/// Returns the highest severity of all findings that count, one of the COCAREER_SEVERITY_... numbers; 0 when there
/// is no such finding, and for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_worst(report: *const cocareer_report) -> u32 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(report, |report| report.report.worst().map_or(0, severity_number)) }
}

/// Returns how many rules looked at the document; 0 for NULL. 0 means that nothing was checked, which is no pass.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_rules_run(report: *const cocareer_report) -> u32 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(report, |report| report.report.rules_run) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the finding number `index`, counted from 0; or another status,
/// leaves `*out` as it was and, when `error` is not NULL, sets `*error`. Findings come in the order of the
/// catalogue and then of the document.
///
/// Set `out->struct_size` to sizeof(cocareer_finding) before the call; it stays as it is. A library that is newer
/// than your header fills the fields that you know; one that is older sets the rest to 0.
///
/// Ownership: the texts in `*out` belong to the report and live as long as it does. Free the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`report` or `out`), OUT_OF_RANGE (`index`), INVALID_ARGUMENT (`out->struct_size` is
/// smaller than the structure ever was, or larger than 4096).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet; `out` must be NULL or writable for as many bytes as
/// `out->struct_size` says; `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_finding(
    report: *const cocareer_report,
    index: usize,
    out: *mut cocareer_finding,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let view = unsafe { need(report) }?.view(index)?;
        // SAFETY: see above.
        unsafe { fill(out, &view) }
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the location number `location` of the finding number `index`,
/// both counted from 0; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
/// The first location is also in the finding itself.
///
/// Set `out->struct_size` to sizeof(cocareer_location) before the call; the rest is as in
/// cocareer_report_finding(): ownership, errors (OUT_OF_RANGE also for `location`) and threads.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet; `out` must be NULL or writable for as many bytes as
/// `out->struct_size` says; `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_location(
    report: *const cocareer_report,
    index: usize,
    location: usize,
    out: *mut cocareer_location,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let view = unsafe { need(report) }?.location(index, location)?;
        // SAFETY: see above.
        unsafe { fill(out, &view) }
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what is wrong according to the finding number `index`, counted
/// from 0, as a sentence in `locale`; or another status, leaves `*out` as it was and, when `error` is not NULL,
/// sets `*error`.
///
/// `locale`: a BCP 47 tag such as "nn" or "nb-NO", or NULL with size 0 for English; a language that the library
/// does not have gives English too.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`report`, `out`, or a text that is NULL while its size is not 0), INVALID_ARGUMENT
/// (`locale` is not UTF-8, or a size that nothing can have), OUT_OF_RANGE (`index`).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet; `locale` must be readable for `locale_size` bytes;
/// `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_message(
    report: *const cocareer_report,
    index: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    let text = |report: &cocareer_report, locale| Ok(report.finding(index)?.0.message(locale));
    // SAFETY: what this function asks of its caller.
    unsafe { write_text(report, (locale, locale_size), out, error, text) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with how to mend the finding number `index`, counted from 0, in
/// `locale`; or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// Arguments, ownership, errors and threads are those of cocareer_report_message().
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet; `locale` must be readable for `locale_size` bytes;
/// `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_remedy(
    report: *const cocareer_report,
    index: usize,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    let text = |report: &cocareer_report, locale| Ok(report.finding(index)?.0.remedy(locale));
    // SAFETY: what this function asks of its caller.
    unsafe { write_text(report, (locale, locale_size), out, error, text) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the whole report as JSON, its messages in `locale`; or another
/// status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`. The text is the one that
/// cocareer_check_json() gives for the same document.
///
/// Arguments, ownership, errors and threads are those of cocareer_report_message(), without an index.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet; `locale` must be readable for `locale_size` bytes;
/// `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_report_to_json(
    report: *const cocareer_report,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    let text = |report: &cocareer_report, locale| Ok(report.report.to_json(locale));
    // SAFETY: what this function asks of its caller.
    unsafe { write_text(report, (locale, locale_size), out, error, text) }
}

/// Returns nothing; frees a report, and with it every text that was read from it without copying. NULL is nothing
/// to do. The pointer may be to const, because a report never changes.
///
/// Errors: none. Threads: may be called from any thread, but not while another one uses the report.
///
/// # Safety
///
/// `report` must be NULL or a report that is not freed yet. It must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cocareer_report_free(report: *const cocareer_report) {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_report::take_back(report.cast_mut()) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{COCAREER_SEVERITY_ERROR, COCAREER_SUPPRESSED_BY_BASELINE};
    use cocareer::{Format, Settings, Severity, Suppressed, SuppressionOrigin, check_text};

    /// A report in which the finding at each of these places does not count.
    fn suppressing(places: impl Fn(usize) -> bool) -> cocareer_report {
        let text = br#"{"kind": "engagement", "format_version": 1, "id": "page", "mode": "informaton"}"#;
        let mut report = check_text(text, Format::Json, &Settings::default()).expect("readable");
        for (_, finding) in report.findings.iter_mut().enumerate().filter(|(index, _)| places(*index)) {
            let (origin, reason) = (SuppressionOrigin::Baseline, "known since spring".to_owned());
            finding.suppressed = Some(Suppressed { origin, reason, until: None });
        }
        cocareer_report::new(report)
    }

    #[test]
    fn what_does_not_count_says_why_and_is_not_counted() {
        let (all, first) = (suppressing(|_| false), suppressing(|index| index == 0));
        assert_eq!(first.report.findings.first().map(|finding| finding.severity), Some(Severity::Error));
        let (one, other) = (first.view(0).expect("a finding"), first.view(1).expect("a finding"));
        assert_eq!((one.suppressed, one.suppression_reason.size), (COCAREER_SUPPRESSED_BY_BASELINE, 18));
        assert_eq!((other.suppressed, other.suppression_reason.size), (0, 0));
        assert!(!other.suppression_reason.data.is_null());
        // SAFETY: the reports live, and nobody changes them.
        let counts = |report: &cocareer_report| unsafe {
            (
                cocareer_report_finding_count(report),
                cocareer_report_suppressed_count(report),
                cocareer_report_count(report, COCAREER_SEVERITY_ERROR),
            )
        };
        let (findings, suppressed, errors) = counts(&all);
        assert_eq!(suppressed, 0);
        assert_eq!(counts(&first), (findings, 1, errors - 1));
    }

    #[test]
    fn a_report_in_which_nothing_counts_has_no_worst() {
        // SAFETY: the reports live, and nobody changes them.
        let worst = |report: &cocareer_report| unsafe { cocareer_report_worst(report) };
        assert_eq!(worst(&suppressing(|_| false)), COCAREER_SEVERITY_ERROR);
        assert_eq!(worst(&suppressing(|_| true)), 0);
    }
}
