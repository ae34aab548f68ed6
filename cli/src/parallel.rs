//! Many pieces of work at once, their results in the order of the pieces.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

/// How many results of each thread may wait for a slow one that comes before them. More would cost memory, fewer
/// would leave threads idle.
const AHEAD: usize = 16;

/// Does `work` on every item in `jobs` threads, and hands the results to `take` one by one, in the order of the items,
/// until it breaks off. With one job nothing is started.
pub(crate) fn in_order<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> ControlFlow<()>,
) {
    let jobs = jobs.min(items.len());
    let taken = if jobs > 1 { in_threads(items, jobs, &work, &mut take) } else { Ok(0) };
    // All that is left, should the system not give a single thread.
    if let Ok(taken) = taken {
        let rest = items.get(taken..).unwrap_or_default();
        let _ = rest.iter().try_for_each(|item| take(work(item)));
    }
}

/// Does the work in threads; returns how many results were taken, or that `take` broke off.
fn in_threads<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: &(impl Fn(&T) -> R + Sync),
    take: &mut impl FnMut(R) -> ControlFlow<()>,
) -> Result<usize, ()> {
    let window = Window::new(jobs.saturating_mul(AHEAD));
    let (send, receive) = mpsc::channel();
    thread::scope(|scope| {
        // However this ends, no thread goes on waiting for its turn.
        let _closing = Closing(&window);
        for _ in 0..jobs {
            let (send, window) = (send.clone(), &window);
            let worker = move || {
                while let Some((index, item)) = window.next(items) {
                    if send.send((index, catch_unwind(AssertUnwindSafe(|| work(item))))).is_err() {
                        break;
                    }
                }
            };
            // With fewer threads than asked for the work is done all the same.
            let _ = thread::Builder::new().spawn_scoped(scope, worker);
        }
        drop(send);
        let (mut early, mut next) = (BTreeMap::new(), 0_usize);
        while let Ok((index, result)) = receive.recv() {
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                match result {
                    Ok(result) => take(result).is_continue().then_some(()).ok_or(())?,
                    Err(panic) => resume_unwind(panic),
                }
                next = next.saturating_add(1);
                window.took();
            }
        }
        Ok(next)
    })
}

/// Which item is next, and how far the threads may run ahead of what was taken.
struct Window {
    state: Mutex<State>,
    moved: Condvar,
    size: usize,
}

struct State {
    next: usize,
    taken: usize,
    closed: bool,
}

impl Window {
    const fn new(size: usize) -> Self {
        let state = State { next: 0, taken: 0, closed: false };
        Self { state: Mutex::new(state), moved: Condvar::new(), size }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next item and its index, once there is room for its result; nothing when all are given out.
    fn next<'i, T>(&self, items: &'i [T]) -> Option<(usize, &'i T)> {
        let mut state = self.lock();
        while !state.closed && state.next >= state.taken.saturating_add(self.size) {
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        let index = state.next;
        let item = items.get(index).filter(|_| !state.closed)?;
        state.next = index.saturating_add(1);
        Some((index, item))
    }

    fn took(&self) {
        let mut state = self.lock();
        state.taken = state.taken.saturating_add(1);
        drop(state);
        self.moved.notify_all();
    }
}

/// Lets every waiting thread go when it is dropped.
struct Closing<'w>(&'w Window);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.moved.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, Instant};

    fn all(jobs: usize, work: impl Fn(&usize) -> usize + Sync) -> Vec<usize> {
        let items: Vec<usize> = (0..500).collect();
        let mut taken = Vec::new();
        in_order(&items, jobs, work, |result| {
            taken.push(result);
            ControlFlow::Continue(())
        });
        taken
    }

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let expected: Vec<usize> = (0..500).collect();
        for jobs in [1, 2, 7, 1_000] {
            let slow_at_times = |item: &usize| {
                if item.is_multiple_of(50) {
                    thread::sleep(Duration::from_millis(2));
                }
                *item
            };
            assert_eq!(all(jobs, slow_at_times), expected, "{jobs}");
        }
        in_order(&[] as &[u8], 4, |_| (), |()| ControlFlow::Break(()));
    }

    #[test]
    fn no_thread_runs_far_ahead_of_a_slow_item() {
        let (begun, seen) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let taken = all(3, |item| {
            begun.fetch_add(1, Ordering::SeqCst);
            if *item == 0 {
                // The others go as far as they may, and no further in the time after that.
                let patience = Instant::now() + Duration::from_secs(20);
                while begun.load(Ordering::SeqCst) < 3 * AHEAD && Instant::now() < patience {
                    thread::sleep(Duration::from_millis(1));
                }
                thread::sleep(Duration::from_millis(20));
                seen.store(begun.load(Ordering::SeqCst), Ordering::SeqCst);
            }
            *item
        });
        assert_eq!(taken.len(), 500);
        assert_eq!(seen.load(Ordering::SeqCst), 3 * AHEAD);
    }

    #[test]
    fn breaking_off_ends_the_work() {
        let begun = AtomicUsize::new(0);
        let items: Vec<usize> = (0..10_000).collect();
        let mut taken = Vec::new();
        let work = |item: &usize| {
            begun.fetch_add(1, Ordering::SeqCst);
            *item
        };
        in_order(&items, 4, work, |item| {
            taken.push(item);
            if item < 9 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        assert_eq!(taken, (0..10).collect::<Vec<_>>());
        assert!(begun.load(Ordering::SeqCst) <= 10 + 4 * AHEAD + 4);
    }

    #[test]
    fn a_panic_in_a_thread_reaches_the_caller_and_leaves_nothing_waiting() {
        let run = || all(3, |item| if *item == 100 { panic!("a mistake") } else { *item });
        assert!(catch_unwind(run).is_err());
        let items: Vec<usize> = (0..500).collect();
        let take = |item| if item == 100 { panic!("a mistake") } else { ControlFlow::Continue(()) };
        assert!(catch_unwind(|| in_order(&items, 3, |item| *item, take)).is_err());
    }
}
