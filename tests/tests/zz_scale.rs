#![allow(missing_docs, clippy::all, reason = "x")]
use cocareer::model::Surface;
use cocareer::*;
#[test]
fn scale() {
    let p = Policy::built_in();
    let c = ScreeningContext { leaves_group: true, author: Author::Practitioner, ..ScreeningContext::from(Surface::Message) };
    for piece in ["heilt anonym ", "02013299997 ", "1 ", "1-", "1.", "AB 1", "91234567 "] {
        for n in [100_000, 200_000, 400_000] {
            let t = piece.repeat(n / piece.len());
            let s = std::time::Instant::now();
            let r = screen(&p, &t, c);
            println!("{piece:?} {n} {} {:?}", r.matches.len(), s.elapsed());
        }
    }
    for t in ["Mit nummer er 211062-5629, kan I se min ansøgning?", "Mit nummer er 211062-5629, kan I se", "Mit nummer er 211062-5629 kan", "Mit nummer er 211062-5629.", "Mit nummer er 211062-5629, kan I hjælpe?",
      "Ring meg på 912 34 567.", "tlf 912 34 567", "Telefon: 912 34 567", "Mob. 912 34 567", "tlf. 68 05 00 12", "Det er 7211062-5629", "Koden er 420566-9899"] {
        println!("{t} {:?}", screen(&p, t, Surface::Message).matches);
    }
}
