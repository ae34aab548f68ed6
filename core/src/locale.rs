//! The languages that people are spoken to in.

use crate::model::LocalizedText;
use crate::shape::choice;

choice! {
    /// A language that every text of the library exists in.
    pub enum Locale {
        /// English.
        English = "en",
        /// Norwegian Bokmål.
        Bokmal = "nb",
        /// Norwegian Nynorsk.
        Nynorsk = "nn",
    }
}

impl Locale {
    /// The language that serves somebody who asked for the BCP 47 tag `tag` best: Nynorsk for `nn`, Bokmål for
    /// `nb` and `no`, otherwise English. Regions and upper case do not matter.
    #[must_use]
    pub fn negotiate(tag: &str) -> Self {
        let language = tag.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        match language.as_str() {
            "nn" => Self::Nynorsk,
            "nb" | "no" => Self::Bokmal,
            _ => Self::English,
        }
    }

    /// The languages to try in turn: Nynorsk, then Bokmål, then English.
    #[must_use]
    pub const fn fallback(self) -> &'static [Self] {
        match self {
            Self::Nynorsk => &[Self::Nynorsk, Self::Bokmal, Self::English],
            Self::Bokmal => &[Self::Bokmal, Self::English],
            Self::English => &[Self::English],
        }
    }
}

impl LocalizedText {
    /// The text in `locale`, or in the first language of its fallback that has one, or in any language.
    #[must_use]
    pub fn pick(&self, locale: Locale) -> Option<&str> {
        let wanted = locale.fallback().iter().find_map(|locale| self.get(locale.as_str()));
        wanted.or_else(|| self.0.values().next().map(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_served_by_the_nearest_language() {
        for (tag, locale) in [
            ("nn", Locale::Nynorsk),
            ("nn-NO", Locale::Nynorsk),
            ("NN_no.UTF-8", Locale::Nynorsk),
            ("nb", Locale::Bokmal),
            ("no", Locale::Bokmal),
            ("en-GB", Locale::English),
            ("sv", Locale::English),
            ("", Locale::English),
        ] {
            assert_eq!(Locale::negotiate(tag), locale, "{tag}");
        }
    }

    #[test]
    fn a_missing_nynorsk_text_falls_back_to_bokmal_then_english() {
        let text: LocalizedText = [("nb", "bokmål"), ("en", "English")].into_iter().collect();
        assert_eq!(text.pick(Locale::Nynorsk), Some("bokmål"));
        let text: LocalizedText = [("se", "davvisámegiella")].into_iter().collect();
        assert_eq!(text.pick(Locale::English), Some("davvisámegiella"));
        assert_eq!(LocalizedText::default().pick(Locale::Nynorsk), None);
    }
}
