//! `cocareer config show`: the settings that a document has, where each comes from, and what they make of a rule.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use cocareer::model::DocumentKind;
use cocareer::{Check, Confidence, HouseRule, Level, Param, Select, Settings, rule};
use serde_json::Value;

use super::{ConfigArgs, Given, Overrides, Project, Setup, name_in, word_of};
use crate::args::{Gate, confidence, day};
use crate::exit::Outcome;
use crate::input::Input;
use crate::terminal::{capitalised, complain, safe, stdout};
use crate::words::{Words, name};

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Print the settings that a document has, and where each comes from: a file and a line, a flag, or the default.
    #[command(after_help = "Example:\n  cocareer config show policies/group.yaml --why O-07")]
    Show(ShowArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// The document, or a folder of documents. Without it: this folder.
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// Tell what the settings make of this rule.
    #[arg(long, value_name = "RULE")]
    why: Option<String>,
    /// As `check` with this flag.
    #[arg(long, value_name = "DATE", value_parser = day, help_heading = "Settings")]
    at: Option<String>,
    /// As `check` with this flag.
    #[arg(long, value_name = "CONFIDENCE", value_parser = confidence(), help_heading = "Settings")]
    min_confidence: Option<Confidence>,
    /// As `check` with this flag.
    #[arg(long, value_enum, value_name = "SEVERITY", help_heading = "Settings")]
    fail_on: Option<Gate>,
    #[command(flatten)]
    config: ConfigArgs,
}

/// Does what was asked of the settings.
pub(crate) fn run(command: &ConfigCommand, words: Words, given: &Given) -> io::Result<Outcome> {
    let ConfigCommand::Show(args) = command;
    let overrides = Overrides {
        at: args.at.as_deref().and_then(|day| cocareer::parse_at(day).ok()),
        min_confidence: args.min_confidence,
        gate: args.fail_on,
        ..Overrides::default()
    };
    let path = args.path.clone().unwrap_or_else(|| PathBuf::from("."));
    // A folder has the settings of the documents in it.
    let input = Input::File(if path.is_dir() { path.join("document.yaml") } else { path.clone() });
    let project = match Project::open(&args.config, None, &overrides, [&input]) {
        Ok(project) => project,
        Err(trouble) => return Ok(trouble.tell()),
    };
    let Some(setup) = project.setup(&input) else { return Ok(Outcome::Internal) };
    let words = Words { locale: given.locale(words.locale).or(project.locale()).unwrap_or(words.locale) };
    let document = (!path.is_dir()).then(|| name_in(&input, setup.folder.as_deref())).flatten();
    let show = Show { setup, overrides: &overrides, words, given };
    let text = match &args.why {
        None => show.all(),
        Some(id) => match show.why(id, document.as_deref()) {
            Some(text) => text,
            None => {
                complain("there is no such rule. `cocareer rules` lists them all.");
                return Ok(Outcome::Usage);
            }
        },
    };
    let mut out = stdout();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}

struct Show<'a> {
    setup: &'a Setup,
    overrides: &'a Overrides,
    words: Words,
    given: &'a Given,
}

impl Show<'_> {
    /// Every setting, as a file of settings would say it.
    fn all(&self) -> String {
        let mut out = String::new();
        let files: Vec<_> =
            self.setup.sources.iter().map(|source| source.path.display().to_string()).collect();
        let head = if files.is_empty() {
            self.words.get("config-no-file")
        } else {
            self.words.with("config-files", &[name("files", files.join(", "))])
        };
        let _ = writeln!(out, "# {}\n", safe(&head));
        self.single(&mut out);
        for list in ["levels", "suppressions", "house_rules"] {
            self.list(&mut out, list);
        }
        if let Some(Value::Object(data)) = self.setup.layer.values.get("data") {
            let tables = data.get("tables").and_then(Value::as_array).into_iter().flatten();
            let ids: Vec<_> = tables.filter_map(|table| table.get("id").and_then(Value::as_str)).collect();
            let _ = writeln!(out, "\n# data: {}  ({})", safe(&ids.join(", ")), self.place("data"));
        }
        out
    }

    fn single(&self, out: &mut String) {
        let Settings { at, min_confidence, limits, thresholds, catalog_version, locale, .. } =
            &self.setup.settings;
        let text = |value: &str| format!("\"{value}\"");
        let flag = |flag: &'static str, is_given: bool| is_given.then_some(flag);
        let locale_flag = self.given.locale(self.words.locale);
        let locale = locale_flag.or(*locale).unwrap_or(cocareer::Locale::English);
        let gate = self.overrides.gate.or(self.setup.gate).unwrap_or_default();
        let over = self.overrides;
        let version = catalog_version.unwrap_or_default();
        let mut line = |place: &str, value: String, flag: Option<&str>| {
            let origin = match flag {
                Some(flag) => self.words.with("config-flag", &[name("flag", flag)]),
                None => self.place(place),
            };
            let _ = writeln!(out, "{} = {value}  # {origin}", place.replace('/', "."));
        };
        line("catalog_version", text(version.as_str()), None);
        line("locale", text(locale.as_str()), flag("--locale", locale_flag.is_some()));
        if let Some(at) = at {
            line("at", text(&at.to_string()), flag("--at", over.at.is_some()));
        }
        let confidence = flag("--min-confidence", over.min_confidence.is_some());
        line("min_confidence", text(min_confidence.as_str()), confidence);
        line("fail_on", text(word_of(gate)), flag("--fail-on", over.gate.is_some()));
        if let Some(baseline) = &self.setup.baseline {
            line("baseline", Value::from(baseline.display().to_string()).to_string(), None);
        }
        line("limits/bytes", limits.bytes.to_string(), None);
        line("limits/depth", limits.depth.to_string(), None);
        line("limits/nodes", limits.nodes.to_string(), None);
        line("limits/findings", limits.findings.to_string(), None);
        line("thresholds/data_age_days", thresholds.data_age_days.to_string(), None);
    }

    fn list(&self, out: &mut String, list: &str) {
        let items = self.setup.layer.values.get(list).and_then(Value::as_array);
        for (index, item) in items.into_iter().flatten().enumerate() {
            let _ = writeln!(out, "\n[[{list}]]  # {}", self.place(&format!("{list}/{index}")));
            for (key, value) in item.as_object().into_iter().flatten() {
                let _ = writeln!(out, "{key} = {}", toml_text(value));
            }
        }
    }

    /// Where a setting stands.
    fn place(&self, place: &str) -> String {
        let layer = &self.setup.layer;
        // A limit is set only where it is named itself.
        let origin = layer.origins.get(place);
        let found = origin.and_then(|origin| Some((self.setup.sources.get(origin.file)?, origin)));
        match found {
            Some((source, origin)) => {
                let line = source.position(origin.span.start).line;
                safe(&format!("{}:{line}", source.path.display())).into_owned()
            }
            None => self.words.get("config-default"),
        }
    }

    /// What the settings make of the rule `id` in a document.
    fn why(&self, id: &str, document: Option<&str>) -> Option<String> {
        let words = self.words;
        let settings = &self.setup.settings;
        let id = id.split('.').next().unwrap_or_default().to_ascii_uppercase();
        let house = settings.house_rules.iter().find(|rule| rule.id() == id).map(AsRef::as_ref);
        let of_catalogue = rule(if house.is_some() { "HOUSE-01" } else { &id })?;
        let mut out = String::new();
        let mut say = |key: &str, params: &[Param]| {
            let _ = writeln!(out, "{}", safe(&capitalised(&words.with(key, params))));
        };
        let title = match house {
            Some(house) => house.message(words.locale).to_owned(),
            None => cocareer::explain(&id, words.locale).map_or_else(|_| String::new(), |told| told.title),
        };
        say("why-rule", &[name("rule", id.as_str()), name("title", title)]);
        let severity = house.map_or(of_catalogue.severity, HouseRule::severity);
        say("why-catalogue", &[name("severity", words.severity(severity))]);
        if let Some(floor) = of_catalogue.floor {
            say("why-floor", &[name("severity", words.severity(floor))]);
        }
        let others: Vec<_> = of_catalogue.checked_by().iter().map(|rule| rule.id()).collect();
        match of_catalogue.check {
            Check::Own(_) => {}
            Check::AskedBy(_) => say("why-elsewhere", &[name("others", others.join(", "))]),
            Check::Untestable => say("why-untestable", &[]),
            Check::AtRunTime => say("why-at-run-time", &[]),
        }
        for (index, level) in
            settings.levels.iter().enumerate().filter(|(_, level)| covers(level, of_catalogue, house))
        {
            let place = name("place", self.place(&format!("levels/{index}")));
            let severity =
                level.severity.map_or_else(|| words.get("why-off"), |severity| words.severity(severity));
            let select = name("select", self.text(&format!("levels/{index}/select")));
            let is_here = level.kind.is_none_or(|kind| kind == DocumentKind::Engagement)
                && level
                    .path
                    .as_ref()
                    .is_none_or(|path| document.is_some_and(|document| path.matches(document)));
            let key = if is_here { "why-level" } else { "why-level-elsewhere" };
            say(key, &[place, name("severity", severity), select]);
            if let Some(reason) = &level.reason {
                say("why-reason", &[name("reason", reason.as_str())]);
            }
        }
        for (index, one) in settings.suppressions.iter().enumerate() {
            if one.rule == id || (house.is_some() && one.rule == "HOUSE-01") {
                let place = name("place", self.place(&format!("suppressions/{index}")));
                let pointer = name("pointer", one.pointer.as_str());
                let is_here = one
                    .path
                    .as_ref()
                    .is_none_or(|path| document.is_some_and(|document| path.matches(document)));
                let key = if is_here { "why-suppression" } else { "why-suppression-elsewhere" };
                say(key, &[place, pointer]);
                if !one.reason.trim().is_empty() {
                    say("why-reason", &[name("reason", one.reason.as_str())]);
                }
                if let Some(until) = one.until {
                    say("why-until", &[name("date", until.to_string())]);
                }
            }
        }
        let version = settings.catalog_version.unwrap_or_default();
        let is_newer = !version.has(of_catalogue.since);
        if is_newer {
            let params = [name("since", of_catalogue.since), name("version", version.as_str())];
            say("why-newer", &params);
        }
        if of_catalogue.confidence < settings.min_confidence {
            let confidence = name("confidence", words.confidence(of_catalogue.confidence));
            say("why-less-sure", &[confidence]);
        } else if !is_newer {
            let result = settings.severity(&id, document, DocumentKind::Engagement).ok().flatten();
            let severity = result.map_or_else(|| words.get("why-off"), |severity| words.severity(severity));
            say("why-result", &[name("severity", severity)]);
        }
        Some(out)
    }

    /// The text of a setting, as the file has it.
    fn text(&self, place: &str) -> String {
        let value = place.split('/').try_fold(None::<&Value>, |value, part| match value {
            None => self.setup.layer.values.get(part).map(Some),
            Some(Value::Array(items)) => {
                part.parse().ok().and_then(|index: usize| items.get(index)).map(Some)
            }
            Some(value) => value.get(part).map(Some),
        });
        value.flatten().and_then(Value::as_str).unwrap_or_default().to_owned()
    }
}

fn covers(level: &Level, rule: &cocareer::Rule, house: Option<&HouseRule>) -> bool {
    match &level.select {
        Select::All => true,
        Select::Family(family) => rule.family == *family,
        Select::Rule(one) => **one == *rule,
        Select::House(id) => house.is_some_and(|house| house.id() == id),
    }
}

/// A value as TOML writes it on one line.
fn toml_text(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            format!("[{}]", items.iter().map(toml_text).collect::<Vec<_>>().join(", "))
        }
        Value::Object(members) => {
            let member = |(key, value): (&String, &Value)| format!("{key} = {}", toml_text(value));
            format!("{{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        Value::String(text) => safe(&Value::from(text.as_str()).to_string()).into_owned(),
        other => other.to_string(),
    }
}
