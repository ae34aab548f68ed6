//! Many pieces of work at once, their results in the order of the pieces.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

/// How many results of each thread may wait for a slow one that comes before them. More would cost memory, fewer
/// would leave threads idle.
const AHEAD: usize = 16;

/// How work is shared among threads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Threads {
    /// How many there are at most.
    pub(crate) jobs: usize,
    /// How many results of each may wait for a slow one that comes before them.
    pub(crate) ahead: usize,
}

/// Does `work` on every item in `jobs` threads, and hands the results to `take` one by one, in the order of the items,
/// until it breaks off. With one job nothing is started.
pub(crate) fn in_order<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> R + Sync,
    take: impl FnMut(R) -> ControlFlow<()>,
) {
    stream(items.iter(), Threads { jobs: jobs.min(items.len()), ahead: AHEAD }, work, take);
}

/// The same for items that come one after the other and need not all be there: no more of them are asked for than
/// there is room for. A thread that is free asks for the next one itself.
pub(crate) fn stream<T, R: Send>(
    mut items: impl Iterator<Item = T> + Send,
    threads: Threads,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> ControlFlow<()>,
) {
    let done = if threads.jobs > 1 { in_threads(&mut items, threads, &work, &mut take) } else { Ok(()) };
    // All that is left, should the system not give a single thread.
    if done.is_ok() {
        let _ = items.try_for_each(|item| take(work(item)));
    }
}

/// Does the work in threads; returns whether `take` broke off.
fn in_threads<T, R: Send>(
    items: &mut (impl Iterator<Item = T> + Send),
    threads: Threads,
    work: &(impl Fn(T) -> R + Sync),
    take: &mut impl FnMut(R) -> ControlFlow<()>,
) -> Result<(), ()> {
    let window = Window::new(threads.jobs.saturating_mul(threads.ahead));
    let queue = Mutex::new(Queue { items, next: 0 });
    let (send, receive) = mpsc::channel();
    thread::scope(|scope| {
        // However this ends, no thread goes on waiting for its turn.
        let _closing = Closing(&window);
        for _ in 0..threads.jobs {
            let (send, window, queue) = (send.clone(), &window, &queue);
            let worker = move || {
                // Asking for an item is part of the work: that can go wrong as well.
                let mut turn = || next(queue, window).map(|(index, item)| (index, work(item)));
                loop {
                    let result = match catch_unwind(AssertUnwindSafe(&mut turn)) {
                        Ok(None) => break,
                        Ok(Some(result)) => Ok(result),
                        Err(panic) => Err(panic),
                    };
                    let is_last = result.is_err();
                    if send.send(result).is_err() || is_last {
                        break;
                    }
                }
            };
            // With fewer threads than asked for the work is done all the same.
            let _ = thread::Builder::new().spawn_scoped(scope, worker);
        }
        drop(send);
        let (mut early, mut next) = (BTreeMap::new(), 0_usize);
        while let Ok(result) = receive.recv() {
            let (index, result) = result.unwrap_or_else(|panic| resume_unwind(panic));
            early.insert(index, result);
            while let Some(result) = early.remove(&next) {
                take(result).is_continue().then_some(()).ok_or(())?;
                next = next.saturating_add(1);
                window.took();
            }
        }
        Ok(())
    })
}

/// The items that are left.
struct Queue<'i, I> {
    items: &'i mut I,
    /// The number of the next one.
    next: usize,
}

/// The next item and its number, once there is room for its result; nothing when all are given out.
fn next<I: Iterator>(queue: &Mutex<Queue<'_, I>>, window: &Window) -> Option<(usize, I::Item)> {
    let mut queue = lock(queue);
    if !window.has_room_for(queue.next) {
        return None;
    }
    let item = queue.items.next()?;
    let index = queue.next;
    queue.next = index.saturating_add(1);
    Some((index, item))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How far the threads may run ahead of what was taken. It has a lock of its own, so that what is done can be taken
/// while a thread waits for an item.
struct Window {
    state: Mutex<State>,
    moved: Condvar,
    size: usize,
}

struct State {
    taken: usize,
    closed: bool,
}

impl Window {
    const fn new(size: usize) -> Self {
        Self { state: Mutex::new(State { taken: 0, closed: false }), moved: Condvar::new(), size }
    }

    /// Waits until there is room for the result of an item; says no when there never will be.
    fn has_room_for(&self, index: usize) -> bool {
        let mut state = lock(&self.state);
        while !state.closed && index >= state.taken.saturating_add(self.size) {
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        !state.closed
    }

    fn took(&self) {
        let mut state = lock(&self.state);
        state.taken = state.taken.saturating_add(1);
        drop(state);
        self.moved.notify_all();
    }
}

/// Lets every waiting thread go when it is dropped.
struct Closing<'w>(&'w Window);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        lock(&self.0.state).closed = true;
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
        let source = (0..500).inspect(|item| assert_ne!(*item, 100, "a mistake"));
        let threads = Threads { jobs: 3, ahead: 2 };
        let all = || stream(source, threads, |item| item, |_| ControlFlow::Continue(()));
        assert!(catch_unwind(AssertUnwindSafe(all)).is_err());
    }

    #[test]
    fn what_is_done_is_taken_while_the_next_item_is_not_there_yet() {
        let (send, receive) = mpsc::channel();
        let mut given = 0;
        let source = std::iter::from_fn(move || {
            given += 1;
            // The second item comes only when the first has been taken.
            if given == 2 {
                receive.recv_timeout(Duration::from_secs(20)).expect("the first is taken");
            }
            (given < 3).then_some(given)
        });
        let mut taken = Vec::new();
        let take = |item| {
            taken.push(item);
            let _ = send.send(());
            ControlFlow::Continue(())
        };
        stream(source, Threads { jobs: 2, ahead: 2 }, |item| item, take);
        assert_eq!(taken, [1, 2]);
    }
}
