//! Rules GROUP-01 and on: what people may do in a group and beside it. They are decided when somebody wants to do
//! something, not when a document is checked; the tables are in [`crate::decision`].

use crate::catalogue::{ACA14, Confidence, DESIGN, GDPR, OGR, OTI, Source, TGL, article, cited};
use crate::rules::rules;

/// What we decided ourselves.
const fn design(locator: &'static str) -> Source {
    cited(&DESIGN, locator, Confidence::Inferred)
}

rules! {
    since "2026.4";
    /// Each role does what it may do in the mode.
    GRANTED = GROUP_01 {
        Group, Error, Information, Inferred;
        sources: [article("G-05"), design("who may do what")];
        at_run_time: yes
    }
    /// Decisions are about what the service has declared.
    GOVERNED = GROUP_02 {
        Group, Error, Information, Inferred;
        sources: [design("closed by default")];
        at_run_time: yes
    }
    /// People take part in the role that they act in.
    TAKES_PART = GROUP_03 {
        Group, Error, Collaborative, Inferred;
        sources: [article("G-04"), design("who may do what")];
        at_run_time: yes
    }
    /// Whoever was removed stays out until that is taken back.
    NOT_REMOVED = GROUP_04 {
        Group, Error, Collaborative, Inferred;
        sources: [cited(&TGL, "graduated handling", Confidence::Found)];
        at_run_time: yes
    }
    /// A closed group stays closed.
    NOT_CLOSED = GROUP_05 {
        Group, Error, Collaborative, Inferred;
        sources: [design("the course of a group")];
        at_run_time: yes
    }
    /// Each thing has its time in the course of a group.
    PHASE = GROUP_06 {
        Group, Error, Collaborative, Inferred;
        sources: [design("the course of a group")];
        at_run_time: yes
    }
    /// The channel is made for it.
    CHANNEL = GROUP_07 {
        Group, Error, OneToOne, Inferred;
        sources: [article("G-01"), article("G-02")];
        at_run_time: yes
    }
    /// The channel carries the medium.
    MEDIUM = GROUP_08 {
        Group, Error, OneToOne, Inferred;
        sources: [article("O-04")];
        at_run_time: yes
    }
    /// People are as anonymous as the channel lets them be.
    ANONYMITY = GROUP_09 {
        Group, Error, OneToOne, Inferred;
        sources: [article("O-07"), article("K-07")];
        at_run_time: yes
    }
    /// A group has an agreement before it begins.
    AGREEMENT = GROUP_10 {
        Group, Error, Collaborative, Inferred;
        sources: [article("C-15"), article("C-18")];
        at_run_time: yes
    }
    /// Members say yes to the agreement before they take part.
    ACCEPTED = GROUP_11 {
        Group, Error, Collaborative, Inferred;
        sources: [article("C-18")];
        at_run_time: yes
    }
    /// Members say yes to what changed, in good time.
    NORMS = GROUP_12 {
        Group, Error, Collaborative, Inferred;
        sources: [article("C-18"), design("time to accept a change")];
        at_run_time: yes
    }
    /// A guardian says yes where the law asks for it.
    GUARDIAN = GROUP_13 {
        Group, Error, Collaborative, Inferred;
        sources: [cited(&GDPR, "article 8", Confidence::Found)];
        at_run_time: yes
    }
    /// Who has come of age decides anew.
    MAJORITY = GROUP_14 {
        Group, Error, Collaborative, Inferred;
        sources: [cited(&GDPR, "article 8", Confidence::Found), design("asked again at majority")];
        at_run_time: yes
    }
    /// Adults and minors write to each other in private only as agreed.
    PRIVATE_MESSAGE = GROUP_15 {
        Group, Error, Collaborative, Inferred;
        sources: [design("protection of minors")];
        at_run_time: yes
    }
    /// The person whom it is about takes part.
    TARGET = GROUP_16 {
        Group, Error, Collaborative, Inferred;
        sources: [design("who may do what")];
        at_run_time: yes
    }
    /// Who is restricted reads along until the restriction ends.
    NOT_RESTRICTED = GROUP_17 {
        Group, Error, Collaborative, Inferred;
        sources: [cited(&TGL, "graduated handling", Confidence::Found)];
        at_run_time: yes
    }
    /// People change and delete what is their own.
    OWN = GROUP_18 {
        Group, Error, OneToOne, Inferred;
        sources: [design("who may do what")];
        at_run_time: yes
    }
    /// Talks begin when somebody is there.
    HOURS = GROUP_19 {
        Group, Error, OneToOne, Inferred;
        sources: [article("O-03")];
        at_run_time: yes
    }
    /// Nothing is recorded that the group has not agreed to.
    RECORDING_ALLOWED = GROUP_20 {
        Group, Error, Collaborative, Inferred;
        sources: [cited(&OGR, "no recording", Confidence::Found), cited(&TGL, "no recording", Confidence::Found)];
        at_run_time: yes
    }
    /// Recordings are told of in the privacy policy.
    RECORDING_DECLARED = GROUP_21 {
        Group, Error, OneToOne, Inferred;
        sources: [article("O-04"), cited(&GDPR, "article 13", Confidence::Found)];
        at_run_time: yes
    }
    /// Everybody present says yes to being recorded.
    RECORDING_CONSENT = GROUP_22 {
        Group, Error, OneToOne, Inferred;
        sources: [cited(&OGR, "no recording", Confidence::Found), design("consent of everybody present")];
        at_run_time: yes
    }
    /// Nothing new begins while nobody of the service is there as promised.
    PRESENCE = GROUP_23 {
        Group, Error, Collaborative, Inferred;
        sources: [article("K-05"), article("K-11"), design("degrade before trust does")];
        at_run_time: yes
    }
    /// Somebody has current evidence of what it takes.
    EVIDENCE = GROUP_24 {
        Group, Error, Information, Inferred;
        sources: [article("G-06"), article("G-09")];
        at_run_time: yes
    }
    /// Information is checked before it goes out.
    VERIFIED = GROUP_25 {
        Group, Error, Information, Inferred;
        sources: [article("I-10"), article("I-12")];
        at_run_time: yes
    }
    /// The check is recent enough.
    FRESH = GROUP_26 {
        Group, Error, Information, Inferred;
        sources: [article("I-11")];
        at_run_time: yes
    }
    /// What is said in the group leaves it only with consent.
    SHARE_CONSENT = GROUP_27 {
        Group, Error, Collaborative, Inferred;
        sources: [article("C-12")];
        at_run_time: yes
    }
    /// Guidance seekers are looked up on the net only with consent.
    SEARCH_CONSENT = GROUP_28 {
        Group, Error, OneToOne, Inferred;
        sources: [cited(&ACA14, "H.6", Confidence::Found)];
        at_run_time: yes
    }
    /// Guidance seekers are not recommended in public.
    NOT_RECOMMENDED = GROUP_29 {
        Group, Error, OneToOne, Inferred;
        sources: [cited(&OTI, "recommending clients", Confidence::Found)];
        at_run_time: yes
    }
    /// Machines take part only where that is agreed.
    AI_ALLOWED = GROUP_30 {
        Group, Error, OneToOne, Inferred;
        sources: [design("machines in groups")];
        at_run_time: yes
    }
    /// The privacy policy tells of machines.
    AI_DECLARED = GROUP_31 {
        Group, Error, OneToOne, Inferred;
        sources: [cited(&GDPR, "article 13(2)(f)", Confidence::Memory)];
        at_run_time: yes
    }
    /// What goes with a yes is really done.
    HONOURED = GROUP_32 {
        Group, Error, Information, Inferred;
        sources: [design("obligations")];
        at_run_time: yes
    }
    /// The rules are set aside only in an emergency, for a time, and by somebody who answers for it.
    BREAK_GLASS = GROUP_33 {
        Group, Error, Collaborative, Inferred;
        sources: [design("emergencies")];
        at_run_time: yes
    }
    /// A request says what, who and when.
    COMPLETE = GROUP_34 {
        Group, Error, Information, Inferred;
        sources: [design("requests")];
        at_run_time: yes
    }
}
