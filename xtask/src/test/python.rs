//! The tests of the Python binding, in a virtual environment of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::{Context, Report};
use crate::cache::Kept;
use crate::install::{self, Missing};
use crate::{shell, tally, workspace};

/// What builds and tests the binding, pinned.
const TOOLS: [&str; 5] =
    ["maturin==1.16.0", "pytest==9.2.0", "mypy==2.4.1", "ruff==0.17.6", "pyarrow==26.0.1"];
/// The oldest Python that the binding is built for.
const OLDEST_PYTHON: (u32, u32) = (3, 10);
/// Asks a Python for its version and place, and whether it can make a virtual environment.
const PROBE: &str = "import ensurepip, sys, venv; print(*sys.version_info[:3], sys.executable)";

/// Installs the binding in a virtual environment, runs pytest and then every example once.
pub(super) fn run(context: &Context) -> Result<Report> {
    let environment = environment()?;
    let project = context.root.join("bindings/python");
    install_binding(&environment.folder, &project, context)?;
    let mut report = Report::default();
    let mut tests = python(&environment.folder, context);
    tests.args(["-m", "pytest"]).arg(project.join("tests"));
    report.add("pytest", tally::judge(&shell::stream(&mut tests)?, tally::python));
    for example in workspace::files(&context.root.join("examples/python"), "py")? {
        let finished = shell::stream(python(&environment.folder, context).arg(&example))?;
        report.add(&example.display().to_string(), tally::judge_program(&finished));
    }
    Ok(report)
}

/// Builds the binding's wheel and installs it, as a user would have it: nothing is left in the sources, and
/// the tests cannot pass on a file that the wheel lacks.
fn install_binding(environment: &Path, project: &Path, context: &Context) -> Result<()> {
    let wheels = environment.join("wheels");
    if wheels.is_dir() {
        std::fs::remove_dir_all(&wheels)?;
    }
    let mut build = python(environment, context);
    // This wheel stays on this machine, so it need not run on older ones.
    build.args(["-m", "maturin", "build", "--locked", "--profile", "dev", "--compatibility", "linux"]);
    build.args(["--interpreter", "python", "--out"]).arg(&wheels);
    build.arg("--manifest-path").arg(project.join("Cargo.toml"));
    if !shell::stream(&mut build)?.success {
        bail!("the Python binding did not build");
    }
    let mut pip = python(environment, context);
    // The version is the same every time, so pip must be made to replace it. The binding needs no package.
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    pip.args(["--force-reinstall", "--no-deps", "--no-index"]).args(workspace::files(&wheels, "whl")?);
    shell::quiet(&mut pip).map(|_| ())
}

/// The virtual environment, made anew when it is not whole or made from something else.
fn environment() -> Result<Kept> {
    let (interpreter, identity) = interpreter()?;
    let kept = Kept::take("python", &format!("{identity}\n{}\n", TOOLS.join("\n")))?;
    if !kept.is_whole() {
        println!("making a virtual environment with {}", TOOLS.join(" and "));
        kept.clear()?;
        shell::quiet(Command::new(interpreter).args(["-m", "venv"]).arg(&kept.folder))?;
        let mut pip = Command::new(program(&kept.folder));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(TOOLS);
        let offline = |error: anyhow::Error| Missing(format!("pip did not bring the tools: {error:#}"));
        shell::quiet(&mut pip).map_err(offline)?;
        kept.finish()?;
    }
    Ok(kept)
}

/// A Python that is new enough and can make environments, and what tells it from another.
fn interpreter() -> Result<(String, String)> {
    let wanted = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let probe = || shell::quiet(Command::new(&wanted).args(["-c", PROBE]));
    let identity = match probe() {
        Ok(identity) => identity,
        Err(_) => {
            install::packages_for("a Python with venv", &["python3", "python3-venv"])?;
            probe().context("Python cannot make virtual environments")?
        }
    };
    let mut numbers = identity.split_whitespace().map_while(|word| word.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version < OLDEST_PYTHON {
        let (major, minor) = OLDEST_PYTHON;
        let reason = format!("{wanted} is older than Python {major}.{minor}; name a newer one in PYTHON");
        return Err(Missing(reason).into());
    }
    Ok((wanted, identity.trim().to_owned()))
}

/// The environment's Python, as if the environment were active: maturin looks for it there.
fn python(environment: &Path, context: &Context) -> Command {
    let mut command = Command::new(program(environment));
    command.current_dir(&context.root).env("VIRTUAL_ENV", environment);
    command.env_remove("PYTHONHOME").env_remove("PYTHONPATH").env_remove("CONDA_PREFIX");
    context.tell(&mut command);
    command
}

/// The environment's Python program.
fn program(environment: &Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}
