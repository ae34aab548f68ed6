# Words of the vocabulary, as they stand inside a sentence.

type-text = a text
type-flag = true or false
type-count = a whole number from 0 up
type-number = a number
type-list = a list
type-object = an object
type-localized = an object from language to text
type-choice = one of the possible values
type-null = nothing

mode-information = information delivery
mode-one_to_one = one-to-one communication
mode-collaborative = collaborative career exploration
mode-community = community of interest

aim-information_delivery = delivering information
aim-one_to_one_communication = one-to-one communication
aim-collaborative_exploration = exploring careers together
aim-community_of_interest = being a community of interest

facet-content = content
facet-community = community
facet-technology = technology

ability-safe_participation = taking part actively and safely
ability-searching = searching for information
ability-selecting = selecting information
ability-evaluating = evaluating complex content
ability-supporting_individuals = supporting individuals
ability-online_writing = writing online
ability-varied_writing = writing in varied ways
ability-privacy_settings = knowing and understanding privacy settings
ability-methods = methods for collaboration
ability-techniques = techniques for collaboration
ability-activities = activities for collaboration
ability-online_discussion = discussing online
ability-group_guidance = guiding groups
ability-creating_presence = creating a presence
ability-maintaining_presence = keeping up a presence
ability-group_handling = handling a group well
ability-monitoring = following a group regularly

participation-observe = observe
participation-react = react
participation-reply = reply
participation-post = post
participation-share = share
participation-co_produce = make something together
participation-direct_message = write to one person

medium-text = text
medium-image = pictures
medium-audio = sound
medium-video = video
medium-screen = a shared screen
medium-file = files

anonymity-anonymous = anonymously
anonymity-pseudonymous_self = under a name of their own choice
anonymity-pseudonymous_verified = under a name that the service can trace
anonymity-identified = by their own name

identifier-name = name
identifier-email = e-mail address
identifier-phone = telephone number
identifier-account_handle = account or handle
identifier-national_id = national identity number
identifier-transient_ip_address = internet address while answering
identifier-stored_ip_address = stored internet address
identifier-image_or_voice = picture or voice

# Used in privacy_duties.
contract-term-subject_matter = what the work is about
contract-term-duration = how long it lasts
contract-term-nature_and_purpose = its nature and purpose
contract-term-data_types = the kinds of data
contract-term-data_subjects = whom the data are about
contract-term-instructions = that only documented instructions are followed
contract-term-secrecy = secrecy
contract-term-security = security
contract-term-sub_processors = when others may be brought in
contract-term-assistance = help with people's rights and the service's duties
contract-term-deletion_or_return = deletion or return at the end
contract-term-audit = information for audits

# For norms_agreed.ftl and norms_kept.ftl.

trigger-danger_to_life = danger to life
trigger-child_welfare = worry for a child
trigger-harassment = harassment
trigger-crime = crime

name_form-real_name = by their full name
name_form-first_name = by their first name
name_form-pseudonym = under a name of their own choice
name_form-verified = by an identity that the service has checked

participant-guest_employer = visiting employers
participant-guardian = parents or guardians

seen_by-public = everybody on the net
seen_by-members = all members
seen_by-invited = those who were invited
seen_by-pair = the two who talk together
seen_by-practitioner_only = the practitioners

# privacy_grounds
special-ethnicity = ethnic origin
special-political_opinion = political opinion
special-belief = religion or belief
special-trade_union = trade union membership
special-genetic = genes
special-biometric = features that identify the body
special-health = health
special-sex_life = sex life
special-sexual_orientation = sexual orientation


# For texts_lists.ftl.

surface-message = messages
surface-edit = changed messages
surface-title = titles
surface-name = names
surface-attachment = attachments
