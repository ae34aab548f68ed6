//! The twelve rules for regorus.

use std::collections::BTreeMap;
use std::sync::Arc;

use regorus::Value;
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::RegoVM;
use serde_json::json;

use crate::Grant;
use crate::world::{Asked, floor};

const RULES: &str = r#"
default allow := false

allow if {
    input.mode >= grants[input.role][input.action]
    count(broken) == 0
}

staff if input.role in {"practitioner", "moderator"}

reads if input.action in {"view", "accept_agreement"}

writes if {
    not staff
    not reads
}

takes_part if {
    input.takes_part
    input.person_role == input.role
}

broken contains "takes_part" if not takes_part

broken contains "phase" if {
    input.phase == 0
    not staff
    input.action != "accept_agreement"
}

broken contains "phase" if {
    input.phase == 2
    input.action == "invite"
}

broken contains "closed" if input.phase == 3

broken contains "restricted" if {
    writes
    input.at < input.restricted_until
}

broken contains "accepted" if {
    writes
    input.accepted < 0
}

broken contains "norms" if {
    writes
    input.accepted >= 0
    input.accepted < input.asked
}

broken contains "guardian" if {
    writes
    input.age < 13
    not input.has_guardian
}

broken contains "presence" if {
    input.action == "invite"
    input.at >= input.presence_due
}
"#;

pub(crate) struct Engine {
    machine: RegoVM,
}

impl Engine {
    pub(crate) fn new(grants: &[Grant]) -> Self {
        let mut table = BTreeMap::<_, BTreeMap<_, _>>::new();
        for grant in grants {
            table.entry(grant.role.as_str()).or_default().insert(grant.action.as_str(), grant.from);
        }
        // In short lines: longer ones are refused.
        let table = serde_json::to_string_pretty(&table).expect("a table");
        let text = format!("package groups\n\nimport rego.v1\n\ngrants := {table}\n{RULES}");
        let mut engine = regorus::Engine::new();
        engine.add_policy("policy.rego".to_owned(), text).expect("a policy");
        let entry: Arc<str> = "data.groups.allow".into();
        let compiled = engine.compile_with_entrypoint(&entry).expect("a compiled policy");
        let program = Compiler::compile_from_policy(&compiled, &[&*entry]).expect("a program");
        let mut machine = RegoVM::new();
        machine.load_program(program);
        Self { machine }
    }

    pub(crate) fn is_allowed(&mut self, input: &Value) -> bool {
        self.machine.set_input(input.clone());
        self.machine.execute().expect("an answer") == Value::from(true)
    }
}

pub(crate) fn input(asked: &Asked, group: &floor::Group) -> Value {
    let (question, person) = (&asked.question, &asked.person);
    let accepted = if person.accepted == u32::MAX { -1 } else { i64::from(person.accepted) };
    let input = json!({
        "mode": group.mode, "phase": group.phase, "asked": group.asked, "presence_due": group.presence_due,
        "role": question.role.as_str(), "action": question.action.as_str(), "at": question.at,
        "takes_part": person.takes_part, "person_role": person.role.as_str(), "accepted": accepted,
        "restricted_until": person.restricted_until, "age": person.age, "has_guardian": person.has_guardian,
    });
    Value::from_json_str(&input.to_string()).expect("an input")
}
