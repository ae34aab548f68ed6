//! An engagement and a host's lists, made ready for what is asked while people talk.

use crate::check::{read_engagement, read_screening_lists};
use crate::dated::DataTables;
use crate::decision::Decisions;
use crate::document::Format;
use crate::duty::Plan;
use crate::error::Error;
use crate::model::{Anonymity, Engagement, EngagementMode, ScreeningLists, Visibility};
use crate::record::rule_set_id;
use crate::screening::{TextStyle, Watch};
use crate::settings::Settings;

/// An engagement and a host's lists, made ready for what is asked while people talk. It never changes and may be used
/// by any threads at once.
///
/// Making one takes time and memory, so make it once for each engagement and keep it.
#[derive(Clone)]
pub struct Policy {
    /// The mode. Where the engagement says none, the widest: it asks for the most.
    pub(crate) mode: EngagementMode,
    /// The widest circle that sees what is written on any of the channels, where all of them say.
    pub(crate) visibility: Option<Visibility>,
    /// The least that the service knows of people on any of the channels, where that is declared.
    pub(crate) anonymity: Option<Anonymity>,
    /// How texts should look.
    pub(crate) style: TextStyle,
    /// What is looked for.
    pub(crate) screening: Watch,
    /// What is to be done.
    pub(crate) duties: Plan,
    /// What decides who may do what.
    pub(crate) decision: Decisions,
    /// Which rules that are, in one word.
    pub(crate) rule_set: Box<str>,
}

impl Policy {
    /// The policy of an engagement with the host's lists. Either may be missing: then what it would say is left at
    /// what protects people most.
    ///
    /// Drafts are fine: what cannot be used is left out, and a check of the documents tells of it. Entries of the
    /// lists that end before the day `at` of the settings are left out too.
    #[must_use]
    pub fn new(engagement: Option<&Engagement>, lists: Option<&ScreeningLists>, settings: &Settings) -> Self {
        let agreement = engagement.and_then(|engagement| engagement.group_agreement.as_ref());
        let channels = engagement.map_or(&[][..], |engagement| &engagement.channels);
        let of_group = agreement.and_then(|agreement| agreement.accessibility.as_ref());
        let languages = of_group.map_or(&[][..], |accessibility| &accessibility.languages);
        let none = ScreeningLists::default();
        let data = settings.data.as_deref().unwrap_or(DataTables::built_in());
        let duties = Plan::new(engagement, data, settings.at);
        Self {
            mode: engagement.and_then(|engagement| engagement.mode).unwrap_or(EngagementMode::Community),
            // A channel that does not say who sees it may be seen by everybody.
            visibility: widest(channels.iter().map(|channel| channel.visibility)),
            anonymity: channels.iter().filter_map(|channel| channel.anonymity).min(),
            style: TextStyle::new(agreement.and_then(|agreement| agreement.text_rule.as_ref()), languages),
            screening: Watch::new(lists.unwrap_or(&none), settings),
            decision: Decisions::new(engagement, settings, &duties),
            duties,
            rule_set: rule_set_id(engagement, data, settings.at).into(),
        }
    }

    /// The policy that watches every identifier and has no lists, for a text from anywhere.
    #[must_use]
    pub fn built_in() -> Self {
        Self::new(None, None, &Settings::default())
    }

    /// The policy of an engagement and lists that come as text, UTF-8. An empty text stands for none.
    ///
    /// # Errors
    ///
    /// [`Error`] when a text is not UTF-8, not of the format, or beyond a limit.
    pub fn from_text(
        engagement: &[u8],
        lists: &[u8],
        format: Format,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let given = |text: &[u8]| !text.trim_ascii().is_empty();
        let engagement =
            given(engagement).then(|| read_engagement(engagement, format, settings)).transpose()?;
        let lists = given(lists).then(|| read_screening_lists(lists, format, settings)).transpose()?;
        Ok(Self::new(engagement.as_ref(), lists.as_ref(), settings))
    }
}

/// The widest of the circles, or nothing when one is not known or there is none.
fn widest(circles: impl Iterator<Item = Option<Visibility>>) -> Option<Visibility> {
    circles.collect::<Option<Vec<_>>>()?.into_iter().min()
}

/// What a policy looks for is made of people's names too: nothing of it is shown.
impl core::fmt::Debug for Policy {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Policy").field("mode", &self.mode).finish_non_exhaustive()
    }
}
