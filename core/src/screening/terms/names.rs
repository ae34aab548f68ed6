//! The forms that people's names have in texts.

use super::forms::rules::{is_back, is_vowel, without};

/// Every form of a name, itself first: as it is, with a genitive, and in the simple cases of Finnish.
///
/// Of several names the last one has the endings. The language of a text about a person is not known, so that every
/// name has the endings of all. The other forms are in the letters that the name was given in.
pub(crate) fn forms(name: &str) -> Vec<String> {
    let mut all = vec![name.to_owned()];
    let last = name.rsplit(' ').next().unwrap_or(name);
    let lower = last.to_lowercase();
    let Some(end) = lower.chars().next_back().filter(|end| end.is_alphabetic()) else { return all };
    let mut add = |stem: &str, endings: &[&str], is_back: bool| {
        for ending in endings {
            let ending = if is_back { (*ending).to_owned() } else { ending.replace('a', "ä") };
            let form = format!("{stem}{ending}");
            let last = form.rsplit(' ').next().unwrap_or_default().to_lowercase();
            if !OTHER_WORDS.contains(&last.as_str()) && !all.contains(&form) {
                all.push(form);
            }
        }
    };
    let hisses = matches!(end, 's' | 'x' | 'z');
    add(name, if hisses { &HISSING_GENITIVE } else { &GENITIVE }, true);
    let is_back = is_back(&lower);
    for (ending, stem_end) in WEAK_STEMS {
        if let Some(stem) = lower.ends_with(ending).then(|| without(name, ending.chars().count())).flatten() {
            add(&format!("{stem}{stem_end}"), &CASES, is_back);
            return all;
        }
    }
    match end {
        _ if is_vowel(end) => add(name, &CASES, is_back),
        _ => add(&format!("{name}i"), &CASES, is_back),
    }
    all
}

const GENITIVE: [&str; 5] = ["s", "'s", "’s", "'", "’"];
const HISSING_GENITIVE: [&str; 4] = ["'", "’", "'s", "’s"];

/// Genitive and the cases of place. Source: school grammar of Finnish, from memory.
const CASES: [&str; 7] = ["n", "lla", "lta", "lle", "ssa", "sta", "ksi"];

/// Ends of names whose stem is another one before these endings: Virtanen, Virtasen; Pekka, Pekan.
const WEAK_STEMS: [(&str, &str); 16] = [
    ("nen", "se"),
    ("kka", "ka"),
    ("kki", "ki"),
    ("kko", "ko"),
    ("kkä", "kä"),
    ("kku", "ku"),
    ("ppa", "pa"),
    ("ppo", "po"),
    ("ppi", "pi"),
    ("ppu", "pu"),
    ("tta", "ta"),
    ("tti", "ti"),
    ("tto", "to"),
    ("ttu", "tu"),
    ("lahti", "lahde"),
    ("mäki", "mäe"),
];

/// Other names, and very common words, that an ending would make of a name. They are nobody's form.
const OTHER_WORDS: [&str; 34] = [
    "alan", "allan", "anders", "ann", "bills", "dan", "den", "en", "elin", "even", "han", "hans", "helen",
    "hos", "iren", "is", "jan", "jens", "jon", "karin", "karen", "kristin", "lars", "lin", "man", "marin",
    "martin", "men", "min", "moss", "nils", "noen", "son", "sin",
];

#[cfg(test)]
mod tests {
    use super::forms;

    fn has(name: &str, wanted: &[&str]) {
        let all = forms(name);
        assert_eq!(all.first().map(String::as_str), Some(name));
        for form in wanted {
            assert!(all.iter().any(|one| one == form), "{form} of {name}: {all:?}");
        }
        let mut unique = all.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), all.len(), "{all:?}");
        assert!(all.len() <= 16, "{all:?}");
    }

    #[test]
    fn a_name_has_a_genitive() {
        has("Kari", &["Karis", "Kari's", "Kari’s"]);
        has("Lars", &["Lars'", "Lars’"]);
        has("Kari Nordmann", &["Kari Nordmanns", "Kari Nordmann's"]);
        assert!(!forms("Lars").contains(&"Larss".to_owned()));
    }

    #[test]
    fn a_name_has_the_cases_of_finnish() {
        has("Matti", &["Matin", "Matilla", "Matille", "Matilta", "Matissa", "Matista"]);
        has("Pekka", &["Pekan", "Pekalle"]);
        has("Liisa Virtanen", &["Liisa Virtasen", "Liisa Virtaselle"]);
        has("Väinö", &["Väinön", "Väinöllä", "Väinölle"]);
        has("Johan", &["Johanin", "Johanille"]);
        has("Åse", &["Åsen", "Åsella", "Åses"]);
    }

    #[test]
    fn an_ending_makes_no_other_name() {
        assert!(!forms("Kari").contains(&"Karin".to_owned()));
        assert!(!forms("Lar").contains(&"Lars".to_owned()));
        assert!(forms("Karin").contains(&"Karin".to_owned()));
    }

    #[test]
    fn what_is_no_name_has_one_form() {
        assert_eq!(forms(""), [""]);
        assert_eq!(forms("42"), ["42"]);
        assert_eq!(forms("Kari "), ["Kari "]);
    }
}
