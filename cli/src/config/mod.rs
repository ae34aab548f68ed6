//! The settings of a run: from `cocareer.toml`, which is looked for in the folder of each document and above it, and
//! from the command line, which comes first.

mod audit;
mod file;
mod load;
mod show;

pub(crate) use audit::Audit;
pub(crate) use load::{Setup, read_baseline};
pub(crate) use show::{ConfigCommand, run as show};

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::parser::ValueSource;
use clap::{ArgMatches, Args};
use cocareer::{
    Baseline, Confidence, Error, Format, Limits, Locale, Report, Settings, check_text, check_text_named,
};

use crate::args::{CheckArgs, Gate};
use crate::config::load::find;
use crate::exit::Outcome;
use crate::input::Input;
use crate::terminal::complain;

/// Where settings come from.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ConfigArgs {
    /// Take the settings from this file. Without it each document has those of the nearest cocareer.toml, in its
    /// folder or above it.
    #[arg(long, value_name = "FILE", conflicts_with = "isolated", help_heading = "Settings")]
    pub(crate) config: Option<PathBuf>,
    /// Look for no cocareer.toml.
    #[arg(long, help_heading = "Settings")]
    pub(crate) isolated: bool,
}

/// Something wrong with the settings, or with a baseline, with the place of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Trouble(String);

impl Trouble {
    pub(crate) const fn new(text: String) -> Self {
        Self(text)
    }

    /// Says it on standard error.
    pub(crate) fn tell(&self) -> Outcome {
        complain(&self.0);
        Outcome::Usage
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the command line says of the settings. It comes before what files say.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overrides {
    pub(crate) at: Option<NaiveDate>,
    pub(crate) min_confidence: Option<Confidence>,
    pub(crate) gate: Option<Gate>,
    pub(crate) bytes: Option<usize>,
    pub(crate) depth: Option<usize>,
    pub(crate) nodes: Option<usize>,
    pub(crate) findings: Option<usize>,
}

/// The arguments that stand on the command line themselves, by their ids.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given(Vec<String>);

impl Given {
    /// Those of a command and all above it.
    pub(crate) fn of(matches: &ArgMatches) -> Self {
        let is_given = |id: &&str| matches.value_source(id) == Some(ValueSource::CommandLine);
        let mut given: Vec<String> =
            matches.ids().map(|id| id.as_str()).filter(is_given).map(str::to_owned).collect();
        if let Some((_, below)) = matches.subcommand() {
            given.extend(Self::of(below).0);
        }
        Self(given)
    }

    fn value<T>(&self, id: &str, value: T) -> Option<T> {
        self.0.iter().any(|given| given == id).then_some(value)
    }

    /// The language, if one was asked for.
    pub(crate) fn locale(&self, locale: Locale) -> Option<Locale> {
        self.value("locale", locale)
    }

    /// What the arguments of `check` say of the settings.
    pub(crate) fn overrides(&self, args: &CheckArgs) -> Overrides {
        Overrides {
            // The command line was read by the same function, so there is a day here if one was given.
            at: args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok()),
            min_confidence: self.value("min_confidence", args.min_confidence),
            gate: self.value("fail_on", args.fail_on),
            bytes: self.value("max_bytes", args.max_bytes),
            depth: self.value("max_depth", args.max_depth),
            nodes: self.value("max_values", args.max_values),
            findings: self.value("max_findings", args.max_findings),
        }
    }
}

impl Overrides {
    fn apply(&self, settings: &mut Settings) {
        let Limits { bytes, depth, nodes, findings } = settings.limits;
        settings.at = self.at.or(settings.at);
        settings.min_confidence = self.min_confidence.unwrap_or(settings.min_confidence);
        settings.limits = Limits {
            bytes: self.bytes.unwrap_or(bytes),
            depth: self.depth.unwrap_or(depth),
            nodes: self.nodes.unwrap_or(nodes),
            findings: self.findings.unwrap_or(findings),
        };
    }
}

/// The settings of every document of a run.
#[derive(Debug)]
pub(crate) struct Project {
    setups: Vec<Setup>,
    /// Which settings the documents of a folder have.
    of_folder: BTreeMap<PathBuf, usize>,
    gate: Option<Gate>,
    baseline: Option<(Baseline, PathBuf)>,
    default: Settings,
}

impl Project {
    /// Reads all settings that the inputs need, and the baseline. Nothing is checked when one of them is broken.
    pub(crate) fn open<'i>(
        config: &ConfigArgs,
        baseline: Option<&Path>,
        overrides: &Overrides,
        inputs: impl IntoIterator<Item = &'i Input>,
    ) -> Result<Self, Trouble> {
        let mut project = Self {
            setups: Vec::new(),
            of_folder: BTreeMap::new(),
            gate: overrides.gate,
            baseline: None,
            default: Settings::default(),
        };
        let mut of_file: BTreeMap<PathBuf, usize> = BTreeMap::new();
        for folder in inputs.into_iter().map(folder_of) {
            if project.of_folder.contains_key(&folder) {
                continue;
            }
            let file = match &config.config {
                Some(file) => Some(file.clone()),
                None if config.isolated => None,
                None => find(&folder),
            };
            let known = file.as_ref().and_then(|file| of_file.get(file).copied());
            let number = match (known, file) {
                (Some(number), _) => number,
                (None, None) => project.add(Setup::without_file(overrides)),
                (None, Some(file)) => {
                    let number = project.add(Setup::read(&file, overrides)?);
                    of_file.insert(file, number);
                    number
                }
            };
            project.of_folder.insert(folder, number);
        }
        if project.setups.is_empty() {
            project.add(Setup::without_file(overrides));
        }
        let named = project.setups.iter().find_map(|setup| setup.baseline.clone());
        if let Some(path) = baseline.map(Path::to_owned).or(named) {
            project.baseline = Some((read_baseline(&path)?, path));
        }
        Ok(project)
    }

    fn add(&mut self, setup: Setup) -> usize {
        self.setups.push(setup);
        self.setups.len().saturating_sub(1)
    }

    fn number(&self, input: &Input) -> usize {
        self.of_folder.get(&folder_of(input)).copied().unwrap_or(0)
    }

    /// The settings of a document.
    pub(crate) fn setup(&self, input: &Input) -> Option<&Setup> {
        self.setups.get(self.number(input))
    }

    /// How many bytes the document may have.
    pub(crate) fn most_bytes(&self, input: &Input) -> usize {
        self.setup(input).map_or_else(|| Limits::default().bytes, |setup| setup.settings.limits.bytes)
    }

    /// Checks a document with its settings, and holds it against the baseline.
    pub(crate) fn check(&self, input: &Input, text: &[u8], format: Format) -> Result<Report, Error> {
        let mut report = self.check_without_baseline(input, text, format)?;
        self.apply_baseline(input, &mut report);
        Ok(report)
    }

    /// Holds a report against the baseline.
    pub(crate) fn apply_baseline(&self, input: &Input, report: &mut Report) {
        if let Some((baseline, path)) = &self.baseline {
            let file = name_in(input, path.parent());
            baseline.apply(file.as_deref(), report);
        }
    }

    /// The settings of a document.
    pub(crate) fn settings(&self, input: &Input) -> &Settings {
        self.setup(input).map_or(&self.default, |setup| &setup.settings)
    }

    /// The folder that paths in the settings of a document start from.
    pub(crate) fn folder(&self, input: &Input) -> Option<&Path> {
        self.setup(input).and_then(|setup| setup.folder.as_deref())
    }

    /// Checks a document with its settings.
    pub(crate) fn check_without_baseline(
        &self,
        input: &Input,
        text: &[u8],
        format: Format,
    ) -> Result<Report, Error> {
        let settings = self.settings(input);
        match name_in(input, self.folder(input)) {
            Some(name) => check_text_named(&name, text, format, settings),
            None => check_text(text, format, settings),
        }
    }

    /// From which severity on findings fail the run: the flag's, or the strictest that a file asks for.
    pub(crate) fn gate(&self) -> Gate {
        let strictest =
            self.setups.iter().filter_map(|setup| setup.gate).max_by_key(|gate| strictness(*gate));
        self.gate.or(strictest).unwrap_or_default()
    }

    /// The language of the first file that sets one.
    pub(crate) fn locale(&self) -> Option<Locale> {
        self.setups.iter().find_map(|setup| setup.settings.locale)
    }

    /// The house rules of all settings.
    pub(crate) fn house_rules(&self) -> Vec<std::sync::Arc<cocareer::HouseRule>> {
        self.setups.iter().flat_map(|setup| setup.settings.house_rules.iter().cloned()).collect()
    }

    /// What looks at the settings themselves while documents are checked.
    pub(crate) fn audit(&self) -> Audit<'_> {
        Audit::new(self)
    }
}

const fn strictness(gate: Gate) -> u8 {
    match gate {
        Gate::Never => 0,
        Gate::Error => 1,
        Gate::Warning => 2,
        Gate::Info => 3,
    }
}

/// The word for a gate, as flags and files have it.
const fn word_of(gate: Gate) -> &'static str {
    match gate {
        Gate::Never => "never",
        Gate::Error => "error",
        Gate::Warning => "warning",
        Gate::Info => "info",
    }
}

/// The folder that an input's settings are looked for in, as the system names it.
fn folder_of(input: &Input) -> PathBuf {
    let folder = match input {
        Input::File(path) => path.parent().filter(|folder| !folder.as_os_str().is_empty()),
        Input::Stdin => None,
    };
    let folder = folder.unwrap_or(Path::new("."));
    fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned())
}

/// The name of a document for whoever looks from a folder: its path from there, with `/` between the parts. What
/// comes from standard input has none.
pub(crate) fn name_in(input: &Input, folder: Option<&Path>) -> Option<String> {
    let Input::File(path) = input else { return None };
    let file = path.file_name().unwrap_or_default();
    let whole = folder_of(input).join(file);
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let parts = |path: &Path| -> Vec<String> {
        path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
    };
    let (whole, folder) = (parts(&whole), parts(&folder));
    let shared = whole.iter().zip(&folder).take_while(|(one, other)| one == other).count();
    let up = folder.len().saturating_sub(shared);
    let below = whole.iter().skip(shared).map(String::as_str);
    Some(std::iter::repeat_n("..", up).chain(below).collect::<Vec<_>>().join("/"))
}
