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
    DESIGN = "DESIGN", 2026, "cocareer, our own design where no source says it";
    KVN = "KVN", 0, "karriereveiledning.no, privacy statement and consent text of the national career chat (Norway)";
    C210 = "C-210/16", 2018, "Court of Justice of the European Union, judgment of 5 June 2018 in case C-210/16 (Wirtschaftsakademie)";
    C311 = "C-311/18", 2020, "Court of Justice of the European Union, judgment of 16 July 2020 in case C-311/18 (Schrems II)";
    DTFB = "DT-FB", 2021, "Datatilsynet (Norway), report on whether to use Facebook (2021), with later positions of Digdir and KS";
    DTQA = "DT-QA", 0, "Datatilsynet (Norway), questions and answers on national identity numbers";
    P56 = "P56", 2018, "Prop. 56 LS (2017-2018), chapters 9 and 13 (Norway)";
    POL = "POL", 2018, "Personal Data Act (Norway, 2018)";
    FVL = "FVL", 1967, "Public Administration Act (Norway, 1967), sections 13 to 13 f";
    STRL = "STRL", 2005, "Penal Code (Norway, 2005)";
    NAV = "NAV", 2006, "NAV Act section 7 and Social Services Act section 44 (Norway)";
    ARKIV = "ARKIV", 0, "Archives and freedom of information law (Norway)";
    HOR25 = "HOR25", 2025, "Two Norwegian consultation papers on age limits for social media and consent, deadline 7 October 2025";
    BV18 = "BV18", 2018, "Ministry letter on the duty to notify child welfare (Norway, 2018)";
    KFYL = "KFYL", 0, "Ethical guidelines for county career centres (Norway, Kompetanse Norge)";
    OTI = "OTI", 0, "Online Therapy Institute, blog on recommending one's own clients in public profiles";
    EG17 = "EG17", 2017, "Euroguidance Insight 2017, page 18, and articles on eVejledning (Denmark)";
    TGL = "TGL", 0, "A published guide to therapist-led online groups";
    OGR = "OGR", 0, "Published rules of online support meetings";
    CEX = "CEX", 0, "Clinicians Exchange, rules of an e-mail list";
    GC = "GC", 0, "Published explanations of confidentiality in groups";
    VFGRUPPE = "VF-G", 0, "Veilederforum, article on group guidance in schools";
    BJO68 = "BJO68", 1968, "C. H. Björnsson, Läsbarhet (1968), the readability index LIX";
    WP248 = "WP248", 2017, "Article 29 Working Party, guidelines on data protection impact assessment (WP248)";
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
