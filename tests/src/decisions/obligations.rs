//! What goes with an allow, with plain ifs.

use cocareer::DecisionRule as Rule;
use cocareer::model::{Action, ActorRole, ObligationKind};

use super::conditions::{Scene, is_staff};

/// Everything that goes with it, in the order of the kinds.
pub(super) fn of(scene: &Scene<'_>, conditions: &[Rule], is_emergency: bool) -> Vec<ObligationKind> {
    ObligationKind::ALL
        .iter()
        .copied()
        .filter(|kind| is_due(scene, conditions, is_emergency, *kind))
        .collect()
}

fn is_due(scene: &Scene<'_>, conditions: &[Rule], is_emergency: bool, kind: ObligationKind) -> bool {
    let (action, role) = (scene.question.action, scene.question.role);
    let is_person = matches!(
        role,
        ActorRole::Member | ActorRole::Observer | ActorRole::GuestEmployer | ActorRole::Guardian
    );
    let moderates = matches!(
        action,
        Action::HidePost | Action::RemovePost | Action::RestrictMember | Action::RemoveMember
    );
    let publishes = matches!(action, Action::PublishInformation | Action::ReshareInformation);
    match kind {
        // Whoever comes late must know before the first word.
        ObligationKind::NotifyRecording => {
            let is_recorded = scene.talk().is_some_and(|talk| talk.runs);
            action == Action::Record || (action == Action::JoinSession && is_recorded)
        }
        ObligationKind::TellConfidentialityLimits => {
            let is_told = matches!(action, Action::Reply | Action::DirectMessage | Action::JoinSession);
            action == Action::StartSession || (role == ActorRole::AnonymousVisitor && is_told)
        }
        ObligationKind::ShowHelpline => {
            let writes = matches!(action, Action::Post | Action::Reply);
            let is_alone = scene.world.is_some_and(|world| !scene.somebody_is_present(world));
            scene.is_group && is_person && writes && is_alone
        }
        ObligationKind::Log => {
            let by_colleague =
                is_staff(role) && conditions.contains(&Rule::Evidence) && scene.has_helper() == Some(true);
            moderates
                || matches!(action, Action::SearchUpClient | Action::Record)
                || by_colleague
                || is_emergency
        }
        ObligationKind::RemindConfidentiality => {
            scene.is_group && matches!(action, Action::StartSession | Action::ShareOutside)
        }
        ObligationKind::AskAcceptance => {
            let asks = |rule| conditions.contains(&rule);
            scene.human.is_some_and(|human| {
                let norms = asks(Rule::Norms) && scene.has_accepted(human) && scene.has_pending(human);
                let guardian = asks(Rule::Guardian) && scene.guardian_is_asked_again(human);
                let grown = asks(Rule::Majority) && scene.has_grown_up(human);
                is_person && (norms || guardian || grown)
            })
        }
        ObligationKind::TellAppeal => moderates,
        ObligationKind::LabelAi => {
            let by_bot = role == ActorRole::SystemBot
                && matches!(action, Action::Post | Action::Reply | Action::PublishInformation);
            action == Action::BringInAi || by_bot
        }
        ObligationKind::CiteSource => publishes,
        ObligationKind::NotifyBreakGlass => is_emergency,
    }
}
