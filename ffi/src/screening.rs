//! What was found in a text, to be read piece by piece.

use core::ffi::c_char;

use cocareer::{Alternative, Feedback, Locale, Match, Screening};

use crate::argument;
use crate::error::cocareer_error;
use crate::found::{
    COCAREER_NO_ENTRY, action_number, cocareer_alternative, cocareer_excess, cocareer_match,
    confidence_number, verdict_number,
};
use crate::guard::{self, Returned};
use crate::handle::{ErrorSlot, Handle, Out, bytes, fill, give_text};
use crate::pool::{Collector, Place, Pool};
use crate::status::cocareer_status;
use crate::text::{cocareer_buf, cocareer_str};

/// What was found in one text, and what to do with it. Get one from cocareer_screen(); free it with
/// cocareer_screening_free(). It holds no part of the text. It never changes, so any threads may read it at once.
#[derive(Debug)]
pub struct cocareer_screening {
    screening: Screening,
    /// How many bytes the text had, so that another text is not taken for it.
    size: usize,
    /// The texts as C reads them.
    pool: Pool,
    /// Where in the pool they are, in the order of the matches.
    texts: Box<[Texts]>,
    /// The rules that decided.
    rules: Box<[Place]>,
}

#[derive(Debug)]
struct Texts {
    kind: Place,
    rule: Place,
    /// One for each alternative.
    alternatives: Box<[Place]>,
}

impl Handle for cocareer_screening {}

impl cocareer_screening {
    /// A screening for C, of a text of `size` bytes.
    pub(crate) fn new(screening: Screening, size: usize) -> Self {
        let mut collector = Collector::default();
        let mut texts = |found: &Match| Texts {
            kind: collector.add(found.kind.as_str()),
            rule: collector.add(found.rule.id()),
            alternatives: found.alternatives.iter().map(|other| collector.add(other.kind.as_str())).collect(),
        };
        let texts = screening.matches.iter().map(&mut texts).collect();
        let rules = screening.rules.iter().map(|rule| collector.add(rule.id())).collect();
        Self { screening, size, pool: collector.finish(), texts, rules }
    }

    /// The screening as the core knows it, if `text` can be the text that was screened.
    pub(crate) fn of(&self, text: &[u8]) -> Result<&Screening, cocareer_error> {
        let same = text.len() == self.size;
        let other = || cocareer_error::invalid_argument("text", "is not the text that was screened");
        same.then_some(&self.screening).ok_or_else(other)
    }

    /// The screening as the core knows it.
    pub(crate) const fn known(&self) -> &Screening {
        &self.screening
    }

    fn found(&self, index: usize) -> Result<(&Match, &Texts), cocareer_error> {
        let found = self.screening.matches.get(index).zip(self.texts.get(index));
        found.ok_or_else(|| self.no_match())
    }

    /// There is no match with the number that was asked for.
    pub(crate) fn no_match(&self) -> cocareer_error {
        cocareer_error::out_of_range("index", self.screening.matches.len())
    }

    fn view(&self, index: usize) -> Result<cocareer_match, cocareer_error> {
        let (found, texts) = self.found(index)?;
        Ok(cocareer_match {
            struct_size: 0,
            confidence: confidence_number(found.confidence),
            evidence: found.evidence.bits().into(),
            action: action_number(found.action),
            kind: self.pool.text(texts.kind),
            rule: self.pool.text(texts.rule),
            span: found.span.into(),
            entry: found.entry.unwrap_or(COCAREER_NO_ENTRY),
            alternative_count: found.alternatives.len(),
        })
    }

    fn alternative(&self, index: usize, nth: usize) -> Result<cocareer_alternative, cocareer_error> {
        let (found, texts) = self.found(index)?;
        let other = found.alternatives.get(nth).zip(texts.alternatives.get(nth));
        let (Alternative { confidence, evidence, .. }, kind) =
            other.ok_or_else(|| cocareer_error::out_of_range("alternative", found.alternatives.len()))?;
        Ok(cocareer_alternative {
            struct_size: 0,
            confidence: confidence_number(*confidence),
            evidence: evidence.bits().into(),
            reserved: 0,
            kind: self.pool.text(*kind),
        })
    }
}

/// Reads one value of a screening; a call that has no screening to look at, or that panics, gives "nothing".
///
/// # Safety
///
/// As for [`Handle::look`].
unsafe fn read<T: Returned>(
    screening: *const cocareer_screening,
    value: impl FnOnce(&cocareer_screening) -> T,
) -> T {
    // SAFETY: the caller's promise.
    guard::get(|| unsafe { cocareer_screening::look(screening) }.map_or(T::NOTHING, value))
}

/// The screening behind a pointer, for calls that can fail.
///
/// # Safety
///
/// As for [`Handle::look`].
pub(crate) unsafe fn need<'a>(
    screening: *const cocareer_screening,
) -> Result<&'a cocareer_screening, cocareer_error> {
    // SAFETY: the caller's promise.
    let screening = unsafe { cocareer_screening::look(screening) };
    screening.ok_or_else(|| cocareer_error::null_argument("screening"))
}

/// Returns what to do with the text, one of the COCAREER_VERDICT_... numbers; 0, which is none, for NULL. A text in
/// which nothing was found has no screening: ask the verdict that cocareer_screen() gave.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_verdict(screening: *const cocareer_screening) -> u32 {
    // SAFETY: what this function asks of its caller.
    unsafe { read(screening, |screening| verdict_number(screening.screening.verdict).into()) }
}

/// Returns how many matches the screening has; 0 for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_match_count(screening: *const cocareer_screening) -> usize {
    // SAFETY: what this function asks of its caller.
    unsafe { read(screening, |screening| screening.screening.matches.len()) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the match number `index`, counted from 0; or another status,
/// leaves `*out` as it was and, when `error` is not NULL, sets `*error`. Matches come in the order of the text, and
/// no two overlap.
///
/// Set `out->struct_size` to sizeof(cocareer_match) before the call; it stays as it is. A library that is newer than
/// your header fills the fields that you know; one that is older sets the rest to 0.
///
/// Ownership: the texts in `*out` belong to the screening and live as long as it does. Free the error with
/// cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`screening` or `out`), OUT_OF_RANGE (`index`), INVALID_ARGUMENT (`out->struct_size` is
/// smaller than the structure ever was, or larger than 4096).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `out` must be NULL or writable for as many bytes as
/// `out->struct_size` says; `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_match(
    screening: *const cocareer_screening,
    index: usize,
    out: *mut cocareer_match,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let view = unsafe { need(screening) }?.view(index)?;
        // SAFETY: see above.
        unsafe { fill(out, &view) }
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the other kind number `alternative` that the match number `index`
/// could be, both counted from 0, best first; or another status, leaves `*out` as it was and, when `error` is not
/// NULL, sets `*error`.
///
/// Set `out->struct_size` to sizeof(cocareer_alternative) before the call; the rest is as in
/// cocareer_screening_match(): ownership, errors (OUT_OF_RANGE also for `alternative`) and threads.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `out` must be NULL or writable for as many bytes as
/// `out->struct_size` says; `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_alternative(
    screening: *const cocareer_screening,
    index: usize,
    alternative: usize,
    out: *mut cocareer_alternative,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let view = unsafe { need(screening) }?.alternative(index, alternative)?;
        // SAFETY: see above.
        unsafe { fill(out, &view) }
    })
}

/// Returns at how many places something was found and let be, because your lists allow it; 0 for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_allowed_count(screening: *const cocareer_screening) -> usize {
    // SAFETY: what this function asks of its caller.
    unsafe { read(screening, |screening| screening.screening.allowed) }
}

/// Returns how many rules decided; 0 for NULL.
///
/// Errors: none. Threads: may be called from any threads at once.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_rule_count(screening: *const cocareer_screening) -> usize {
    // SAFETY: what this function asks of its caller.
    unsafe { read(screening, |screening| screening.rules.len()) }
}

/// Returns the id of the rule number `index` of those that decided, counted from 0, strictest first and each once; an
/// empty text when there is no such rule, and for NULL. cocareer_explain_json() takes the id.
///
/// Ownership: the text belongs to the screening and lives as long as it does. Errors: none, `data` is never NULL.
/// Threads: may be called from any threads at once.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_rule(
    screening: *const cocareer_screening,
    index: usize,
) -> cocareer_str {
    let rule = |screening: &cocareer_screening| {
        screening.rules.get(index).map_or(cocareer_str::EMPTY, |place| screening.pool.text(*place))
    };
    // SAFETY: what this function asks of its caller.
    unsafe { read(screening, rule) }
}

/// Returns COCAREER_STATUS_OK and fills `*out` with by how much the text is too long, `out->unit` being
/// COCAREER_LENGTH_FITS when it is not; or another status, leaves `*out` as it was and, when `error` is not NULL,
/// sets `*error`.
///
/// Set `out->struct_size` to sizeof(cocareer_excess) before the call; it stays as it is.
///
/// Ownership: nothing is to be freed but the error, with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`screening` or `out`), INVALID_ARGUMENT (`out->struct_size`).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `out` must be NULL or writable for as many bytes as
/// `out->struct_size` says; `error` must be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_excess(
    screening: *const cocareer_screening,
    out: *mut cocareer_excess,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let excess = unsafe { need(screening) }?.screening.excess;
        // SAFETY: see above.
        unsafe { fill(out, &excess.into()) }
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with the screening as one line of JSON, without any part of the text;
/// or another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`. The text is the one that
/// cocareer_screen_json() gives.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`screening` or `out`).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_to_json(
    screening: *const cocareer_screening,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let screening = unsafe { need(screening) }?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(screening.screening.to_json()));
        Ok(())
    })
}

/// Returns COCAREER_STATUS_OK and fills `*out` with what the sender of the text is told, in `locale`, as JSON; or
/// another status, leaves `*out` as it was and, when `error` is not NULL, sets `*error`.
///
/// The object has `outcome`, a sentence that says what happens to the text, and `rules`, a list in the order of
/// cocareer_screening_rule() of objects with `rule`, `seen` (what was seen, in plain words) and `advice` (what the
/// sender can do). Nothing of the text is repeated. For a clean text the sentence and the list are empty.
///
/// `locale`: a BCP 47 tag such as "nn" or "nb-NO", or NULL with size 0 for English; a language that the library does
/// not have gives English too.
///
/// Ownership: free the text with cocareer_buf_free(), the error with cocareer_error_free().
///
/// Errors: NULL_ARGUMENT (`screening`, `out`, or a text that is NULL while its size is not 0), INVALID_ARGUMENT
/// (`locale` is not UTF-8, or a size that nothing can have).
///
/// Threads: may be called from any threads at once, each with its own `out`.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet; `locale` must be readable for `locale_size` bytes;
/// `out` and `error` must each be NULL or writable.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn cocareer_screening_feedback_json(
    screening: *const cocareer_screening,
    locale: *const c_char,
    locale_size: usize,
    out: *mut cocareer_buf,
    error: *mut *mut cocareer_error,
) -> cocareer_status {
    // SAFETY: what this function asks of its caller; so for each place below.
    let slot = unsafe { ErrorSlot::new(error) };
    guard::call(slot, || {
        // SAFETY: see above.
        let screening = unsafe { need(screening) }?;
        // SAFETY: see above.
        let locale = argument::locale(unsafe { bytes(locale, locale_size, "locale") }?)?;
        // SAFETY: see above.
        let out = unsafe { Out::new(out, "out") }?;
        out.set(give_text(feedback(&screening.screening, locale)));
        Ok(())
    })
}

/// What the sender is told, as JSON.
fn feedback(screening: &Screening, locale: Locale) -> String {
    let (outcome, rules) = screening.feedback(locale);
    let one = |told: &Feedback| serde_json::json!({"rule": told.rule.id(), "seen": told.seen, "advice": told.advice});
    let rules: Vec<_> = rules.iter().map(one).collect();
    serde_json::json!({"outcome": outcome, "rules": rules}).to_string()
}

/// Returns nothing; frees a screening, and with it every text that was read from it without copying. NULL is nothing
/// to do. The pointer may be to const, because a screening never changes.
///
/// Errors: none. Threads: may be called from any thread, but not while another one uses the screening.
///
/// # Safety
///
/// `screening` must be NULL or a screening that is not freed yet. It must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cocareer_screening_free(screening: *const cocareer_screening) {
    // SAFETY: what this function asks of its caller.
    guard::get(|| unsafe { cocareer_screening::take_back(screening.cast_mut()) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::found::{COCAREER_EVIDENCE_CHECKSUM, COCAREER_MATCH_LIKELY, COCAREER_VERDICT_HOLD};
    use cocareer::model::{MatchConfidence, MatchKind, ScreeningAction};
    use cocareer::{Evidence, Excess, LengthUnit, TextSpan, Units, Verdict, rule};

    /// A screening with one match that could be something else, made by hand.
    fn made() -> cocareer_screening {
        let units = |start| Units { start, end: start + 11 };
        let rule = rule("I-10").expect("a rule");
        let found = Match {
            kind: MatchKind::NoAccount,
            confidence: MatchConfidence::Likely,
            evidence: Evidence::CHECKSUM,
            span: TextSpan { byte: units(4), utf16: units(3), char: units(2), grapheme: units(1) },
            alternatives: vec![Alternative {
                kind: MatchKind::NoFodselsnummer,
                confidence: MatchConfidence::Possible,
                evidence: Evidence::NONE,
            }],
            entry: None,
            action: ScreeningAction::Hold,
            rule,
        };
        let excess = Excess { unit: LengthUnit::Words, actual: 9, maximum: 5 };
        let screening = Screening {
            verdict: Verdict::Hold,
            matches: vec![found],
            rules: vec![rule],
            excess: Some(excess),
            allowed: 3,
        };
        cocareer_screening::new(screening, 15)
    }

    #[test]
    fn a_match_is_what_the_core_found() {
        let screening = made();
        let view = screening.view(0).expect("a match");
        assert_eq!((view.confidence, view.evidence), (COCAREER_MATCH_LIKELY, COCAREER_EVIDENCE_CHECKSUM));
        assert_eq!((view.kind.size, view.rule.size), ("no.account".len(), "I-10".len()));
        assert_eq!((view.entry, view.alternative_count), (COCAREER_NO_ENTRY, 1));
        let span = view.span;
        assert_eq!(
            [span.byte, span.utf16, span.code_point, span.grapheme].map(|units| units.start),
            [4, 3, 2, 1]
        );
        assert_eq!(span.grapheme.end, 12);
        let other = screening.alternative(0, 0).expect("another kind");
        assert_eq!((other.kind.size, other.evidence), ("no.fodselsnummer".len(), 0));
        let beyond = |found: Result<_, cocareer_error>| found.map_err(|error| error.status);
        assert_eq!(beyond(screening.view(1).map(|_| ())), Err(cocareer_status::OutOfRange));
        assert_eq!(beyond(screening.alternative(0, 1).map(|_| ())), Err(cocareer_status::OutOfRange));
        assert_eq!(beyond(screening.alternative(1, 0).map(|_| ())), Err(cocareer_status::OutOfRange));
    }

    #[test]
    fn what_is_read_without_failing_is_what_the_core_found() {
        let screening = made();
        // SAFETY: the screening lives, and nobody changes it.
        unsafe {
            assert_eq!(cocareer_screening_verdict(&screening), COCAREER_VERDICT_HOLD);
            assert_eq!(cocareer_screening_match_count(&screening), 1);
            assert_eq!(cocareer_screening_rule_count(&screening), 1);
            assert_eq!(cocareer_screening_allowed_count(&screening), 3);
            assert_eq!(cocareer_screening_rule(&screening, 0).size, 4);
            assert_eq!(cocareer_screening_rule(&screening, 1).size, 0);
        }
        let excess = cocareer_excess::from(screening.screening.excess);
        assert_eq!((excess.unit, excess.actual, excess.maximum), (2, 9, 5));
    }

    #[test]
    fn a_text_of_another_length_is_another_text() {
        assert!(made().of(b"123456789012345").is_ok());
        assert!(made().of(b"1234567890").is_err());
    }
}
