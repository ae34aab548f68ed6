//! The twelve rules for Cedar: a permit for each grant, and a forbid for each condition.

use std::str::FromStr as _;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, Response, RestrictedExpression,
};

use crate::Grant;
use crate::world::{Asked, floor};

const CONDITIONS: &str = r#"
forbid(principal, action, resource) unless { context.takes_part && context.is_of_role };
forbid(principal, action, resource) when {
    context.phase == 0 && !context.is_staff && action != Action::"accept_agreement" };
forbid(principal, action == Action::"invite", resource) when { context.phase == 2 };
forbid(principal, action, resource) when { context.phase == 3 };
forbid(principal, action, resource) when {
    !context.is_staff && !context.reads && context.at < context.restricted_until };
forbid(principal, action, resource) when { !context.is_staff && !context.reads && context.accepted < 0 };
forbid(principal, action, resource) when {
    !context.is_staff && !context.reads && context.accepted >= 0 && context.accepted < context.asked };
forbid(principal, action, resource) when {
    !context.is_staff && !context.reads && context.age < 13 && !context.has_guardian };
forbid(principal, action == Action::"invite", resource) when { context.at >= context.presence_due };
"#;

pub(crate) struct Engine {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
}

impl Engine {
    pub(crate) fn new(grants: &[Grant]) -> Self {
        let permit = |grant: &Grant| {
            let Grant { role, action, from } = grant;
            format!(
                "permit(principal == Role::\"{role}\", action == Action::\"{action}\", resource) \
                 when {{ context.mode >= {from} }};\n"
            )
        };
        let text = grants.iter().map(permit).collect::<String>() + CONDITIONS;
        let policies = PolicySet::from_str(&text).expect("policies");
        Self { authorizer: Authorizer::new(), policies, entities: Entities::empty() }
    }

    pub(crate) fn decide(&self, request: &Request) -> Response {
        self.authorizer.is_authorized(request, &self.policies, &self.entities)
    }

    pub(crate) fn is_allowed(&self, request: &Request) -> bool {
        self.decide(request).decision() == Decision::Allow
    }
}

pub(crate) fn request(asked: &Asked, group: &floor::Group) -> Request {
    let uid = |kind: &str, id: &str| EntityUid::from_str(&format!("{kind}::\"{id}\"")).expect("a name");
    let (question, person) = (&asked.question, &asked.person);
    let yes = |name: &str, value| (name.to_owned(), RestrictedExpression::new_bool(value));
    let number = |name: &str, value| (name.to_owned(), RestrictedExpression::new_long(value));
    let accepted = if person.accepted == u32::MAX { -1 } else { i64::from(person.accepted) };
    let context = Context::from_pairs([
        yes("takes_part", person.takes_part),
        yes("is_of_role", person.role == question.role),
        yes("is_staff", matches!(question.role.as_str(), "practitioner" | "moderator")),
        yes("reads", matches!(question.action.as_str(), "view" | "accept_agreement")),
        yes("has_guardian", person.has_guardian),
        number("mode", i64::from(group.mode)),
        number("phase", i64::from(group.phase)),
        number("at", question.at),
        number("restricted_until", person.restricted_until),
        number("accepted", accepted),
        number("asked", i64::from(group.asked)),
        number("age", i64::from(person.age)),
        number("presence_due", group.presence_due),
    ]);
    let (principal, action) = (uid("Role", question.role.as_str()), uid("Action", question.action.as_str()));
    Request::new(principal, action, uid("Group", "g"), context.expect("a context"), None).expect("a request")
}
