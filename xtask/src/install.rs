//! Installing what the tests need, where that is allowed: as root on Debian or Ubuntu, with apt-get.

use std::fmt;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::Result;

use crate::shell;

/// Something that the tests need is not here and cannot be installed: the reason for a skip.
#[derive(Debug)]
pub(crate) struct Missing(pub(crate) String);

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

/// Sees to it that a program is on PATH, installing the packages when it is not.
pub(crate) fn program(name: &str, packages: &[&str]) -> Result<()> {
    if shell::find(name).is_some() {
        return Ok(());
    }
    packages_for(name, packages)
}

/// Installs packages because of something that is missing; fails with [`Missing`] where that is not allowed.
pub(crate) fn packages_for(what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !is_allowed() {
        let how = format!("install it ({list} on Debian), or run as root on Debian or Ubuntu");
        return Err(Missing(format!("{what} is missing: {how}")).into());
    }
    println!("installing {list}");
    let installed = update().and_then(|()| {
        let mut command = apt_get();
        shell::quiet(command.args(["install", "-y", "-q", "--no-install-recommends"]).args(packages))
    });
    match installed {
        Ok(_) => Ok(()),
        Err(error) => {
            Err(Missing(format!("{what} is missing and apt-get did not bring it: {error:#}")).into())
        }
    }
}

/// Whether this run may install: it is root, on a system with apt-get.
pub(crate) fn is_allowed() -> bool {
    static ALLOWED: OnceLock<bool> = OnceLock::new();
    *ALLOWED.get_or_init(|| {
        let root = shell::quiet(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
        root && matches!(os_release("ID").as_deref(), Some("debian" | "ubuntu"))
            && shell::find("apt-get").is_some()
    })
}

/// A value of the system's own description (`ID`, `VERSION_CODENAME`).
pub(crate) fn os_release(key: &str) -> Option<String> {
    let text = std::fs::read_to_string("/etc/os-release").ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?;
    Some(value.trim_matches('"').to_owned())
}

/// Renews apt's lists, once in a run. A failure is kept too: asking again would only cost time.
fn update() -> Result<()> {
    static UPDATED: OnceLock<Option<String>> = OnceLock::new();
    let failure = UPDATED.get_or_init(|| {
        shell::quiet(apt_get().args(["update", "-q"])).err().map(|error| format!("{error:#}"))
    });
    match failure {
        None => Ok(()),
        Some(reason) => Err(anyhow::anyhow!("{reason}")),
    }
}

/// apt-get that asks nobody.
fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
