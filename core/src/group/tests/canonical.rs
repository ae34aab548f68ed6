use crate::group::{LogReason, canonical, line};

fn canonical(text: &str) -> Result<String, LogReason> {
    canonical::of(&line::tree(text)?)
}

/// RFC 8785, section 3.2.2 and 3.2.3.
#[test]
fn the_examples_of_the_rfc() {
    let text = r#"{
      "numbers": [333333333.33333329, 1E30, 4.50,
                  2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }"#;
    let expected = r#"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#;
    assert_eq!(canonical(text).unwrap(), expected);

    let text = r#"{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }"#;
    let sorted = canonical(text).unwrap();
    let order = ["Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew"];
    let places = order.map(|name| sorted.find(name).unwrap());
    assert!(places.is_sorted(), "{sorted}");
}

/// RFC 8785, appendix B: the bits of a number and how it is written.
#[test]
fn the_numbers_of_the_rfc() {
    for (bits, written) in [
        (0x0000_0000_0000_0000, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] {
        let number = f64::from_bits(bits);
        // With all its digits, so that reading it decides nothing.
        let text = format!("{number:.1100}");
        let read = canonical(&text).unwrap();
        assert_eq!(read, written, "{bits:x}");
        assert_eq!(read.parse::<f64>().unwrap(), number, "{bits:x}");
    }
}

#[test]
fn the_same_values_have_the_same_form_and_it_stays() {
    for (text, form) in [
        ("{}", "{}"),
        ("[]", "[]"),
        (" [ 1 , 2.0, 1e2, -0, 10, 0.1e1 ] ", "[1,2,100,0,10,1]"),
        (r#"{"b":1,"a":{"d":[],"c":null}}"#, r#"{"a":{"c":null,"d":[]},"b":1}"#),
        (r#""\u0061\u007f\u2028\/""#, "\"a\u{7f}\u{2028}/\""),
        ("12345678901234567890", "12345678901234567000"),
        ("123e-25", "1.23e-23"),
        ("0.00012", "0.00012"),
        ("-1.5e300", "-1.5e+300"),
    ] {
        assert_eq!(canonical(text).unwrap(), form, "{text}");
        assert_eq!(canonical(form).unwrap(), form, "{text}");
    }
}

#[test]
fn what_has_no_canonical_form_is_refused() {
    assert_eq!(canonical(r#"{"a":1,"\u0061":2}"#), Err(LogReason::RepeatedField));
    assert_eq!(canonical(r#"[{"b":{"a":1,"a":1}}]"#), Err(LogReason::RepeatedField));
    assert_eq!(canonical("1e999"), Err(LogReason::Malformed));
    assert_eq!(canonical(r#""\ud800""#), Err(LogReason::Malformed));
    assert_eq!(canonical(&"[".repeat(100_000)), Err(LogReason::Truncated));
}
