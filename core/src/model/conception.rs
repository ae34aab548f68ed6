//! How practitioners understand social media in their work. These describe ways of understanding that a group
//! shows; they are never a verdict on a person.

use crate::shape::choice;

choice! {
    /// Five conceptions of social media in career services, from the narrowest to the widest. Source: Kettunen,
    /// Vuorinen and Sampson 2013 (found).
    pub enum Conception {
        /// Of little or no relevance to the service.
        Unnecessary = "unnecessary",
        /// Its need is questioned; it helps people keep in touch, but is no way to give the service.
        Dispensable = "dispensable",
        /// Possibly useful; how to use it best is unclear.
        Possibility = "possibility",
        /// Wanted; it may ask for, and justify, a change in how the service is given.
        Desirable = "desirable",
        /// An ever more important way to extend the service and to frame it around its users.
        Indispensable = "indispensable",
    }
}

choice! {
    /// Four ways of experiencing social media in career services, from the narrowest to the widest. Source:
    /// Kettunen, Sampson and Vuorinen 2015 (found).
    pub enum WayOfExperiencing {
        /// A means for delivering information.
        InformationMeans = "information_means",
        /// A medium for one-to-one communication.
        OneToOneMedium = "one_to_one_medium",
        /// An interactive working space.
        InteractiveWorkingSpace = "interactive_working_space",
        /// An impetus for paradigm change and reform.
        ParadigmChangeImpetus = "paradigm_change_impetus",
    }
}

choice! {
    /// Four orientations that ethical practice on social media is understood to stem from. Not ordered as better
    /// or worse. Source: Kettunen and Makela 2019 (found).
    pub enum EthicalOrientation {
        /// Ethical practice starts from information.
        Information = "information",
        /// Ethical practice starts from networking.
        Networking = "networking",
        /// Ethical practice starts from educating users.
        Educational = "educational",
        /// Ethical practice starts from collaboration.
        Collaborative = "collaborative",
    }
}
