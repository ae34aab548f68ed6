//! The works that rules rest on.

use crate::catalogue::Confidence;

/// A published work that rules rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// Short key, such as `ART`.
    pub key: &'static str,
    /// Who published what and when.
    pub citation: &'static str,
    /// The year of the edition that was used, or 0 when it is not known.
    pub year: u32,
}

/// One place in a work, with how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The work.
    pub work: &'static Work,
    /// The place in it, such as a statement's number or an article of a law.
    pub locator: &'static str,
    /// How sure it is that the work says so.
    pub confidence: Confidence,
}

macro_rules! works {
    ($($name:ident = $key:literal, $year:literal, $citation:literal;)*) => {
        $(
            #[doc = $citation]
            pub(crate) static $name: Work = Work { key: $key, citation: $citation, year: $year };
        )*
        /// Every work.
        #[cfg(test)]
        pub(crate) static WORKS: &[&Work] = &[$(&$name),*];
    };
}

works! {
    ART = "ART", 0, "Sosiale media gir nye moglegheiter for karriererettleiarar (Veilederforum, after J. Kettunen's doctoral thesis of 2017)";
    ACA14 = "ACA14", 2014, "American Counseling Association, Code of Ethics (2014)";
    GDPR = "GDPR", 2016, "Regulation (EU) 2016/679, General Data Protection Regulation";
    SALMON = "SAL", 0, "G. Salmon, five-stage model of e-moderating";
    EG19 = "EG19", 2019, "Euroguidance Insight, autumn 2019, page 25 (T. Laur on co-careering)";
    FORMAT = "FORMAT", 2026, "The cocareer document format, version 1";
}

/// A statement of the article, seen there. The number is that of `docs/statements.md`.
pub(crate) const fn article(statement: &'static str) -> Source {
    Source { work: &ART, locator: statement, confidence: Confidence::Found }
}

/// A place in another work.
pub(crate) const fn cited(work: &'static Work, locator: &'static str, confidence: Confidence) -> Source {
    Source { work, locator, confidence }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_work_has_one_key() {
        for (index, work) in WORKS.iter().enumerate() {
            assert!(WORKS.iter().skip(index + 1).all(|other| other.key != work.key), "{}", work.key);
        }
    }
}
