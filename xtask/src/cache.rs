//! What is kept between runs, outside the tree: `$COCAREER_CACHE`, else the user's cache folder.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// One kept thing (a virtual environment, a chroot) in a folder of its own, held by this run alone.
///
/// The marker is written last, so that a folder whose making was interrupted is told from a whole one.
pub(crate) struct Kept {
    /// The folder of the thing itself.
    pub(crate) folder: PathBuf,
    marker: PathBuf,
    recipe: String,
    // Held open for its lock; the system lets go of it when the run ends, however it ends.
    _lock: File,
}

impl Kept {
    /// Takes the thing of this name, waiting while another run uses it. The recipe says all that it is made
    /// from: a thing made from another recipe is not whole.
    pub(crate) fn take(name: &str, recipe: &str) -> Result<Self> {
        let parent = root()?.join(name);
        std::fs::create_dir_all(&parent)
            .with_context(|| format!("the cache folder {} could not be made", parent.display()))?;
        let lock = lock(&parent.join("lock"), name)?;
        let (folder, marker) = (parent.join("made"), parent.join("ready"));
        Ok(Self { folder, marker, recipe: recipe.to_owned(), _lock: lock })
    }

    /// Whether the thing is there, complete and made from this recipe.
    pub(crate) fn is_whole(&self) -> bool {
        self.folder.is_dir() && std::fs::read_to_string(&self.marker).is_ok_and(|made| made == self.recipe)
    }

    /// Removes what is left of an earlier thing, marker first.
    pub(crate) fn clear(&self) -> Result<()> {
        for path in [&self.marker, &self.folder] {
            remove(path)?;
        }
        Ok(())
    }

    /// Says that the thing is complete.
    pub(crate) fn finish(&self) -> Result<()> {
        std::fs::write(&self.marker, &self.recipe)
            .with_context(|| format!("{} could not be written", self.marker.display()))
    }
}

/// The cache folder.
fn root() -> Result<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = set("COCAREER_CACHE") {
        return std::path::absolute(folder).context("COCAREER_CACHE is not a usable path");
    }
    let base = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    Ok(base.context("no cache folder: set COCAREER_CACHE or HOME")?.join("cocareer"))
}

/// Locks a file, saying so when that means waiting.
fn lock(path: &Path, name: &str) -> Result<File> {
    let file = File::create(path).with_context(|| format!("{} could not be made", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("waiting for another run that uses the cache for {name}");
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error.into()),
    }
    Ok(file)
}

/// Removes a file or a folder that may not be there.
fn remove(path: &Path) -> Result<()> {
    let removed = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} could not be removed", path.display()))
        }
        _ => Ok(()),
    }
}
