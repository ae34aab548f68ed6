//! The tests of the Kotlin binding, run by Maven.

use std::process::Command;

use anyhow::{Context as _, Result};

use super::{Context, Report, bindgen};
use crate::install::{self, Missing};
use crate::{shell, tally, workspace};

/// The oldest Java that the binding is built for.
const OLDEST_JAVA: u32 = 17;

/// Builds the native library, writes the Kotlin sources and runs `mvn test`.
pub(super) fn run(context: &Context) -> Result<Report> {
    install_tools()?;
    let library = workspace::build_shared_library(bindgen::LIBRARY_PACKAGE)?;
    let project = context.root.join("bindings/kotlin");
    let generated = bindgen::generate(&library, "kotlin")?;
    bindgen::mirror(&generated, &project.join("generated"))?;

    let mut command = Command::new("mvn");
    command.current_dir(&project).args(["-B", "-ntp"]);
    command.arg(format!("-Djna.library.path={}", workspace::folder_of(&library)?.display())).arg("test");
    context.tell(&mut command);
    let mut report = Report::default();
    report.add("listing of the interface", bindgen::judge_listing(&context.root, &generated, "kotlin")?);
    report.add("mvn test", tally::judge(&shell::stream(&mut command)?, tally::surefire));
    Ok(report)
}

/// Sees to Maven and to the Java that Maven finds.
fn install_tools() -> Result<()> {
    const JDK: &str = "default-jdk-headless";
    install::program("mvn", &["maven", JDK])?;
    if java_version().is_ok_and(|java| java >= OLDEST_JAVA) {
        return Ok(());
    }
    install::packages_for(&format!("a JDK of version {OLDEST_JAVA} or later"), &[JDK])?;
    let java = java_version()?;
    if java < OLDEST_JAVA {
        let reason =
            format!("Maven uses Java {java}; set JAVA_HOME to a JDK of version {OLDEST_JAVA} or later");
        return Err(Missing(reason).into());
    }
    Ok(())
}

/// The major version of the Java that Maven runs on, from its `Java version: 17.0.15, …`.
fn java_version() -> Result<u32> {
    let text = shell::quiet(Command::new("mvn").args(["-B", "-version"]))?;
    let version = text.lines().find_map(|line| line.strip_prefix("Java version: "));
    let major = version.and_then(|version| version.split(['.', ',', '-']).next()?.parse().ok());
    major.context("`mvn -version` does not say its Java version")
}
