//! Any bytes as the log of a group: no panic, the same state however the log is cut, and a refused line changes nothing.
#![no_main]

use cocareer::{ChainCheck, GroupState, LogEntry, Replay, ReplayOptions, Replayer, replay, seal};
use libfuzzer_sys::fuzz_target;

/// The lines that could be applied, one by one, each a second time as it is written by this library.
fn one_by_one(log: &[u8], whole: &Replay) {
    let mut state = GroupState::new();
    let last = whole.stopped.map_or(usize::MAX, |error| error.line.saturating_sub(1));
    let log = log.strip_prefix(b"\xef\xbb\xbf").unwrap_or(log);
    for line in log.split(|byte| *byte == b'\n').take(last) {
        if line.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r')) {
            continue;
        }
        let Ok(entry) = LogEntry::read(line) else { unreachable!("the line was read before") };
        assert_eq!(LogEntry::read(entry.to_line().as_bytes()).as_ref(), Ok(&entry));
        assert_eq!(state.apply_json(line), Ok(()));
    }
    assert!(state == whole.state, "one by one as all at once");
    let json = state.to_json();
    assert!(json.starts_with('{') && json.ends_with('}'));
}

fuzz_target!(|bytes: &[u8]| {
    for chain in ChainCheck::ALL {
        let options = ReplayOptions { chain: *chain };
        let whole = replay(bytes, &options);
        assert!(replay(bytes, &options) == whole, "the same each time");
        if let Some(error) = whole.stopped {
            assert!(!error.to_string().is_empty());
        }
        let is_list =
            bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(byte));
        if is_list == Some(&b'[') {
            continue;
        }
        let mut replayer = Replayer::new(options);
        let size = usize::from(bytes.first().copied().unwrap_or(1)).max(1);
        for part in bytes.chunks(size) {
            if replayer.push(part).is_err() {
                break;
            }
        }
        assert!(replayer.finish().state == whole.state, "cut anywhere");
        one_by_one(bytes, &whole);
        // What can be sealed is a whole chain.
        if let (None, Ok(sealed)) = (whole.stopped, seal(bytes)) {
            let sealed = replay(sealed.as_bytes(), &ReplayOptions { chain: ChainCheck::Required });
            assert!(sealed.stopped.is_none() && sealed.state == whole.state);
        }
    }
});
