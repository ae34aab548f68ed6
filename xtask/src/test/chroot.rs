//! A Debian 13 with Swift, kept in the cache: Debian 12 and Ubuntu have no package for Swift 6.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::cache::Kept;
use crate::install::{self, Missing};
use crate::shell;

/// Where the repository is seen inside.
pub(super) const INSIDE_SOURCE: &str = "/cocareer/source";
/// Where the folder of the native library is seen inside.
pub(super) const INSIDE_NATIVE: &str = "/cocareer/native";
/// What Swift builds inside. It stays there, so that a second run builds only what changed.
pub(super) const INSIDE_BUILD: &str = "/cocareer/build";

/// The Debian release inside.
const SUITE: &str = "trixie";
/// What is installed inside.
const PACKAGES: [&str; 6] =
    ["swiftlang", "swiftlang-dev", "libc6-dev", "libstdc++-14-dev", "git", "ca-certificates"];
/// The mirror when the machine's apt names none for Debian.
const DEFAULT_MIRROR: &str = "http://deb.debian.org/debian";
/// Says that this part of the recipe changed; raised by hand with what is done below.
const RECIPE: u32 = 1;

/// Mounts what the chroot needs, then becomes the program. The first argument is the chroot; then pairs of
/// folders up to `--`. It runs in a mount namespace of its own: what it mounts is gone when it ends, even by
/// a kill, and nobody outside ever sees it. `/proc` is there because swiftc finds its runtime through it.
const ENTER: &str = r#"
set -e
root=$1; shift
mount -t proc proc "$root/proc"
while [ "$1" != -- ]; do
  mkdir -p "$root$2"
  mount --bind "$1" "$root$2"
  mount -o remount,bind,ro "$root$2"
  shift 2
done
shift
exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"
"#;

/// The chroot, whole and held by this run.
pub(super) struct Chroot {
    kept: Kept,
}

impl Chroot {
    /// Takes the chroot from the cache, making it when it is not there or was left half-made.
    pub(super) fn ready() -> Result<Self> {
        check_rights()?;
        let kept = Kept::take("swift", &format!("{RECIPE} {SUITE} {}\n", PACKAGES.join(" ")))?;
        let chroot = Self { kept };
        if !chroot.kept.is_whole() {
            chroot.make()?;
        }
        Ok(chroot)
    }

    /// A command that runs its further arguments (`NAME=value`…, a program, its arguments) inside, where the
    /// given folders are seen, read-only, at the given places.
    pub(super) fn enter(&self, folders: &[(&Path, &str)]) -> Command {
        let mut command = apart();
        command.args(["sh", "-c", ENTER, "sh"]).arg(&self.kept.folder);
        for (folder, inside) in folders {
            command.arg(folder).arg(inside);
        }
        command.arg("--");
        command
    }

    /// Makes the chroot from nothing.
    fn make(&self) -> Result<()> {
        println!("making a Debian {SUITE} with Swift (once; some 2 GB in the cache)");
        self.kept.clear()?;
        install::program("debootstrap", &["debootstrap", "debian-archive-keyring"])?;
        let network =
            |error: anyhow::Error| Missing(format!("the Swift chroot could not be made: {error:#}"));
        self.debootstrap().map_err(network)?;
        self.copy_apt_settings()?;
        self.install().map_err(network)?;
        self.kept.finish()
    }

    /// Fetches the base system.
    fn debootstrap(&self) -> Result<()> {
        let mut command = apart();
        // The script of a release that this machine's debootstrap may be too old to know.
        let script = "/usr/share/debootstrap/scripts/sid";
        command.args(["debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE]);
        command.arg(&self.kept.folder).arg(mirror()).arg(script);
        if let Some(proxy) = apt_setting("Acquire::http::Proxy") {
            command.env("http_proxy", proxy);
        }
        shell::quiet(&mut command).map(|_| ())
    }

    /// Lets the apt inside reach the mirror as the machine's own does: proxies, and tolerance for a mirror or
    /// a clock that is not of today.
    fn copy_apt_settings(&self) -> Result<()> {
        let all = shell::quiet(Command::new("apt-config").arg("dump"))?;
        let wanted = |line: &&str| {
            line.starts_with("Acquire::") && (line.contains("::Proxy") || line.contains("::Check-"))
        };
        let settings: String = all.lines().filter(wanted).flat_map(|line| [line, "\n"]).collect();
        std::fs::write(self.kept.folder.join("etc/apt/apt.conf.d/90machine"), settings)
            .context("the apt settings of the Swift chroot could not be written")
    }

    /// Installs Swift.
    fn install(&self) -> Result<()> {
        let script =
            "apt-get update -q && apt-get install -y -q --no-install-recommends \"$@\" && apt-get clean";
        let mut command = self.enter(&[]);
        command.arg("DEBIAN_FRONTEND=noninteractive");
        for name in ["http_proxy", "https_proxy", "no_proxy"] {
            if let Ok(value) = std::env::var(name) {
                command.arg(format!("{name}={value}"));
            }
        }
        command.args(["sh", "-c", script, "sh"]).args(PACKAGES);
        shell::quiet(&mut command).map(|_| ())
    }
}

/// Fails with [`Missing`] where no chroot can be made or entered.
fn check_rights() -> Result<()> {
    if !install::is_allowed() {
        let needs =
            "needs root on Debian or Ubuntu to make the Swift chroot (debootstrap), or `swift` on PATH";
        return Err(Missing(needs.to_owned()).into());
    }
    match shell::quiet(apart().arg("true")) {
        Ok(_) => Ok(()),
        Err(_) => Err(Missing("needs the right to mount for the Swift chroot".to_owned()).into()),
    }
}

/// A command in a mount namespace of its own.
fn apart() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--mount", "--propagation", "private"]);
    command
}

/// The mirror that the machine's apt takes Debian from, so that a machine behind one reaches it here too.
fn mirror() -> String {
    let configured = || {
        if install::os_release("ID")? != "debian" {
            return None;
        }
        let own = install::os_release("VERSION_CODENAME")?;
        let format = "$(RELEASE)|$(COMPONENT)|$(LABEL)|$(REPO_URI)";
        let targets =
            shell::quiet(Command::new("apt-get").args(["indextargets", "--format", format])).ok()?;
        targets.lines().find_map(|line| main_archive(line, &own))
    };
    configured().unwrap_or_else(|| DEFAULT_MIRROR.to_owned())
}

/// The address in a line of apt's targets, if it is the main archive's, and neither that of the security
/// updates nor somebody else's archive for this release. Only HTTP serves debootstrap here.
fn main_archive(target: &str, own_release: &str) -> Option<String> {
    let fields: Vec<&str> = target.split('|').collect();
    let [release, "main", label, address] = fields.as_slice() else {
        return None;
    };
    // Before apt has fetched its lists it knows no label.
    let usable = *release == own_release && ["", "Debian"].contains(label) && address.starts_with("http");
    usable.then(|| address.trim_end_matches('/').to_owned())
}

/// A setting of the machine's apt.
fn apt_setting(name: &str) -> Option<String> {
    let text = shell::quiet(Command::new("apt-config").args(["dump", "--format", "%v", name])).ok()?;
    Some(text.trim().to_owned()).filter(|value| !value.is_empty() && value != "DIRECT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mirror_is_the_main_archives() {
        let found = |line| main_archive(line, "bookworm");
        let expected = Some("http://mirror.test/debian".to_owned());
        assert_eq!(found("bookworm|main|Debian|http://mirror.test/debian/"), expected);
        assert_eq!(found("bookworm|main||http://mirror.test/debian/"), expected);
        assert_eq!(found("bookworm-security|main|Debian-Security|http://mirror.test/debian-security/"), None);
        assert_eq!(found("bookworm|stable|Other|https://other.test/debian/"), None);
        assert_eq!(found("bookworm|main|Debian|cdrom:[x]/"), None);
    }
}
