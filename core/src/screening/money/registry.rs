//! The countries that have international bank account numbers, and how the part after the check digits is made.

/// A country of the registry: its two letters, and the signs after the check digits as counts of `n` digits, `a`
/// capital letters and `c` letters or digits.
pub(super) struct Country {
    pub(super) code: [u8; 2],
    pub(super) parts: &'static [(usize, u8)],
}

impl Country {
    /// How many signs a whole number has.
    pub(super) fn len(&self) -> usize {
        4 + self.parts.iter().map(|(count, _)| count).sum::<usize>()
    }

    /// The class of the sign at a place after the check digits.
    pub(super) fn class(&self, place: usize) -> Option<u8> {
        let mut end = 0;
        self.parts.iter().find_map(|(count, class)| {
            end += count;
            (place < end).then_some(*class)
        })
    }
}

/// The country with these two letters.
pub(super) fn country(code: [u8; 2]) -> Option<&'static Country> {
    COUNTRIES.binary_search_by_key(&code, |country| country.code).ok().and_then(|at| COUNTRIES.get(at))
}

const fn row(code: [u8; 2], parts: &'static [(usize, u8)]) -> Country {
    Country { code, parts }
}

/// The countries, in the order of their letters. Neighbouring parts of one class are joined, since only classes and
/// lengths are looked at. Åland uses FI; the territories of France use FR; Guernsey, Jersey and the Isle of Man use GB.
///
/// Source: SWIFT, IBAN Registry, as of December 2024. Confidence: found, in public copies of it; not in the registry
/// itself.
pub(super) const COUNTRIES: &[Country] = &[
    row(*b"AD", &[(8, b'n'), (12, b'c')]),
    row(*b"AE", &[(19, b'n')]),
    row(*b"AL", &[(8, b'n'), (16, b'c')]),
    row(*b"AT", &[(16, b'n')]),
    row(*b"AZ", &[(4, b'a'), (20, b'c')]),
    row(*b"BA", &[(16, b'n')]),
    row(*b"BE", &[(12, b'n')]),
    row(*b"BG", &[(4, b'a'), (6, b'n'), (8, b'c')]),
    row(*b"BH", &[(4, b'a'), (14, b'c')]),
    row(*b"BI", &[(23, b'n')]),
    row(*b"BR", &[(23, b'n'), (1, b'a'), (1, b'c')]),
    row(*b"BY", &[(4, b'c'), (4, b'n'), (16, b'c')]),
    row(*b"CH", &[(5, b'n'), (12, b'c')]),
    row(*b"CR", &[(18, b'n')]),
    row(*b"CY", &[(8, b'n'), (16, b'c')]),
    row(*b"CZ", &[(20, b'n')]),
    row(*b"DE", &[(18, b'n')]),
    row(*b"DJ", &[(23, b'n')]),
    row(*b"DK", &[(14, b'n')]),
    row(*b"DO", &[(4, b'c'), (20, b'n')]),
    row(*b"EE", &[(16, b'n')]),
    row(*b"EG", &[(25, b'n')]),
    row(*b"ES", &[(20, b'n')]),
    row(*b"FI", &[(14, b'n')]),
    row(*b"FK", &[(2, b'a'), (12, b'n')]),
    row(*b"FO", &[(14, b'n')]),
    row(*b"FR", &[(10, b'n'), (11, b'c'), (2, b'n')]),
    row(*b"GB", &[(4, b'a'), (14, b'n')]),
    row(*b"GE", &[(2, b'a'), (16, b'n')]),
    row(*b"GI", &[(4, b'a'), (15, b'c')]),
    row(*b"GL", &[(14, b'n')]),
    row(*b"GR", &[(7, b'n'), (16, b'c')]),
    row(*b"GT", &[(24, b'c')]),
    row(*b"HN", &[(4, b'a'), (20, b'n')]),
    row(*b"HR", &[(17, b'n')]),
    row(*b"HU", &[(24, b'n')]),
    row(*b"IE", &[(4, b'a'), (14, b'n')]),
    row(*b"IL", &[(19, b'n')]),
    row(*b"IQ", &[(4, b'a'), (15, b'n')]),
    row(*b"IS", &[(22, b'n')]),
    row(*b"IT", &[(1, b'a'), (10, b'n'), (12, b'c')]),
    row(*b"JO", &[(4, b'a'), (4, b'n'), (18, b'c')]),
    row(*b"KW", &[(4, b'a'), (22, b'c')]),
    row(*b"KZ", &[(3, b'n'), (13, b'c')]),
    row(*b"LB", &[(4, b'n'), (20, b'c')]),
    row(*b"LC", &[(4, b'a'), (24, b'c')]),
    row(*b"LI", &[(5, b'n'), (12, b'c')]),
    row(*b"LT", &[(16, b'n')]),
    row(*b"LU", &[(3, b'n'), (13, b'c')]),
    row(*b"LV", &[(4, b'a'), (13, b'c')]),
    row(*b"LY", &[(21, b'n')]),
    row(*b"MC", &[(10, b'n'), (11, b'c'), (2, b'n')]),
    row(*b"MD", &[(20, b'c')]),
    row(*b"ME", &[(18, b'n')]),
    row(*b"MK", &[(3, b'n'), (10, b'c'), (2, b'n')]),
    row(*b"MN", &[(16, b'n')]),
    row(*b"MR", &[(23, b'n')]),
    row(*b"MT", &[(4, b'a'), (5, b'n'), (18, b'c')]),
    row(*b"MU", &[(4, b'a'), (19, b'n'), (3, b'a')]),
    row(*b"NI", &[(4, b'a'), (20, b'n')]),
    row(*b"NL", &[(4, b'a'), (10, b'n')]),
    row(*b"NO", &[(11, b'n')]),
    row(*b"OM", &[(3, b'n'), (16, b'c')]),
    row(*b"PK", &[(4, b'a'), (16, b'c')]),
    row(*b"PL", &[(24, b'n')]),
    row(*b"PS", &[(4, b'a'), (21, b'c')]),
    row(*b"PT", &[(21, b'n')]),
    row(*b"QA", &[(4, b'a'), (21, b'c')]),
    row(*b"RO", &[(4, b'a'), (16, b'c')]),
    row(*b"RS", &[(18, b'n')]),
    row(*b"RU", &[(14, b'n'), (15, b'c')]),
    row(*b"SA", &[(2, b'n'), (18, b'c')]),
    row(*b"SC", &[(4, b'a'), (20, b'n'), (3, b'a')]),
    row(*b"SD", &[(14, b'n')]),
    row(*b"SE", &[(20, b'n')]),
    row(*b"SI", &[(15, b'n')]),
    row(*b"SK", &[(20, b'n')]),
    row(*b"SM", &[(1, b'a'), (10, b'n'), (12, b'c')]),
    row(*b"SO", &[(19, b'n')]),
    row(*b"ST", &[(21, b'n')]),
    row(*b"SV", &[(4, b'a'), (20, b'n')]),
    row(*b"TL", &[(19, b'n')]),
    row(*b"TN", &[(20, b'n')]),
    row(*b"TR", &[(6, b'n'), (16, b'c')]),
    row(*b"UA", &[(6, b'n'), (19, b'c')]),
    row(*b"VA", &[(18, b'n')]),
    row(*b"VG", &[(4, b'a'), (16, b'n')]),
    row(*b"XK", &[(16, b'n')]),
    row(*b"YE", &[(4, b'a'), (4, b'n'), (18, b'c')]),
];
