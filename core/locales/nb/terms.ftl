# Ord fra ordlisten, slik de står inne i en setning.

type-text = en tekst
type-flag = `true` eller `false`
type-count = et heltall fra 0 og oppover
type-number = et tall
type-list = en liste
type-object = et objekt
type-localized = et objekt med en tekst for hvert språk
type-choice = en av de mulige verdiene
type-null = ingenting

mode-information = informasjonsformidling
mode-one_to_one = én-til-én-kommunikasjon
mode-collaborative = karriereutforskning gjennom samarbeid
mode-community = interessefellesskap

aim-information_delivery = informasjonsformidling
aim-one_to_one_communication = én-til-én-kommunikasjon
aim-collaborative_exploration = karriereutforskning gjennom samarbeid
aim-community_of_interest = interessefellesskap

facet-content = innhold
facet-community = nettsamfunn
facet-technology = teknologi

ability-safe_participation = å delta aktivt og trygt
ability-searching = å søke etter informasjon
ability-selecting = å velge ut informasjon
ability-evaluating = å vurdere komplekst innhold
ability-supporting_individuals = å støtte enkeltpersoner
ability-online_writing = å skrive på nett
ability-varied_writing = å skrive på varierte måter
ability-privacy_settings = å kjenne og forstå personverninnstillinger
ability-methods = å kjenne metoder for samarbeid
ability-techniques = å kjenne teknikker for samarbeid
ability-activities = å kjenne aktiviteter for samarbeid
ability-online_discussion = å diskutere på nett
ability-group_guidance = å veilede grupper
ability-creating_presence = å skape nærvær
ability-maintaining_presence = å holde ved like nærvær
ability-group_handling = å håndtere en gruppe godt
ability-monitoring = å følge jevnlig med i en gruppe

participation-observe = observere
participation-react = reagere
participation-reply = svare
participation-post = legge ut innlegg
participation-share = dele
participation-co_produce = lage noe sammen
participation-direct_message = skrive til én person

medium-text = tekst
medium-image = bilder
medium-audio = lyd
medium-video = video
medium-screen = delt skjerm
medium-file = filer

anonymity-anonymous = anonymt
anonymity-pseudonymous_self = under et selvvalgt navn
anonymity-pseudonymous_verified = under et navn som tjenesten kan spore
anonymity-identified = under eget navn

identifier-name = navn
identifier-email = e-postadresse
identifier-phone = telefonnummer
identifier-account_handle = konto eller brukernavn
identifier-national_id = fødselsnummer
identifier-transient_ip_address = IP-adresse som slettes etter svaret
identifier-stored_ip_address = lagret IP-adresse
identifier-image_or_voice = bilde eller stemme

# Brukt i privacy_duties.
contract-term-subject_matter = hva oppdraget gjelder
contract-term-duration = hvor lenge det varer
contract-term-nature_and_purpose = hva slags behandling det er, og formålet med den
contract-term-data_types = hvilke typer opplysninger
contract-term-data_subjects = hvem opplysningene gjelder
contract-term-instructions = at bare dokumenterte instrukser blir fulgt
contract-term-secrecy = taushetsplikt
contract-term-security = sikkerhet
contract-term-sub_processors = når andre kan hentes inn
contract-term-assistance = hjelp med folks rettigheter og tjenestens plikter
contract-term-deletion_or_return = sletting eller tilbakelevering til slutt
contract-term-audit = opplysninger til revisjon

# Til norms_agreed.ftl og norms_kept.ftl.

trigger-danger_to_life = fare for liv
trigger-child_welfare = bekymring for et barn
trigger-harassment = trakassering
trigger-crime = lovbrudd

name_form-real_name = med fullt navn
name_form-first_name = med fornavn
name_form-pseudonym = under et selvvalgt navn
name_form-verified = med en identitet som tjenesten har kontrollert

participant-guest_employer = arbeidsgivere på besøk
participant-guardian = foreldre eller foresatte

seen_by-public = alle på nettet
seen_by-members = alle deltakerne
seen_by-invited = de som er invitert
seen_by-pair = de to som snakker sammen
seen_by-practitioner_only = veilederne

# privacy_grounds
special-ethnicity = etnisk opphav
special-political_opinion = politisk oppfatning
special-belief = religion eller livssyn
special-trade_union = medlemskap i fagforening
special-genetic = gener
special-biometric = kroppslige kjennetegn
special-health = helse
special-sex_life = seksualliv
special-sexual_orientation = seksuell orientering


# For texts_lists.ftl.

surface-message = meldinger
surface-edit = endrede meldinger
surface-title = titler
surface-name = navn
surface-attachment = vedlegg
