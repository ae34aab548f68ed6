//! Findings about the settings themselves: their suppressions, after all documents were checked.

use std::collections::BTreeMap;

use cocareer::{Finding, ParamValue, Report, SuppressionUse, audit_suppressions};

use crate::config::Project;
use crate::config::file::Source;
use crate::config::load::Setup;
use crate::input::Input;

/// What the documents of a run tell about the settings.
#[derive(Debug)]
pub(crate) struct Audit<'p> {
    project: &'p Project,
    /// For each of the settings, what became of each suppression; nothing before the first document.
    uses: Vec<Option<Vec<SuppressionUse>>>,
}

/// What there is to say about a file of settings.
#[derive(Debug)]
pub(crate) struct Audited<'p> {
    pub(crate) source: &'p Source,
    pub(crate) report: Report,
}

impl<'p> Audit<'p> {
    pub(crate) fn new(project: &'p Project) -> Self {
        Self { project, uses: vec![None; project.setups.len()] }
    }

    /// Takes note of a document that was checked.
    pub(crate) fn add(&mut self, input: &Input, report: &Report) {
        let Some(uses) = self.uses.get_mut(self.project.number(input)) else { return };
        let so_far = uses.get_or_insert_with(|| report.suppressions.clone());
        for (use_so_far, here) in so_far.iter_mut().zip(&report.suppressions) {
            *use_so_far = (*use_so_far).max(*here);
        }
    }

    /// What there is to say about each file of settings, where there is something.
    pub(crate) fn end(self) -> Vec<Audited<'p>> {
        let mut all = Vec::new();
        for (setup, uses) in self.project.setups.iter().zip(&self.uses) {
            let Some(uses) = uses else { continue };
            let mut of_file: BTreeMap<usize, Report> = BTreeMap::new();
            let Report { findings, catalog_version, .. } = audit_suppressions(&setup.settings, uses);
            for mut finding in findings {
                let file = locate(&mut finding, setup);
                let empty = || Report { catalog_version, ..Report::default() };
                of_file.entry(file).or_insert_with(empty).findings.push(finding);
            }
            let named = of_file
                .into_iter()
                .filter_map(|(file, report)| Some(Audited { source: setup.sources.get(file)?, report }));
            all.extend(named);
        }
        all
    }
}

/// Gives a finding its place in the file that the suppression comes from, and returns which that is.
fn locate(finding: &mut Finding, setup: &Setup) -> usize {
    let number = finding.params.iter().find_map(|param| match param.value {
        ParamValue::Number(number) if param.name == "entry" => usize::try_from(number).ok(),
        _ => None,
    });
    let Some(index) = number.and_then(|number| number.checked_sub(1)) else { return 0 };
    let field = match finding.rule.id() {
        "SUP-02" => "/until",
        "SUP-03" => "/rule",
        _ => "",
    };
    let place = format!("suppressions/{index}{field}");
    let origin = setup.layer.origin(&place);
    if let Some(location) = finding.locations.first_mut() {
        location.pointer = format!("/{place}");
        let source = origin.and_then(|origin| setup.sources.get(origin.file));
        location.range = origin.zip(source).map(|(origin, source)| source.range(&origin.span));
    }
    origin.map_or(0, |origin| origin.file)
}
