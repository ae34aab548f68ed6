# Ord frå ordlista, slik dei står inne i ei setning.

type-text = ein tekst
type-flag = `true` eller `false`
type-count = eit heiltal frå 0 og oppover
type-number = eit tal
type-list = ei liste
type-object = eit objekt
type-localized = eit objekt med ein tekst for kvart språk
type-choice = ein av dei moglege verdiane
type-null = ingenting

mode-information = informasjonsformidling
mode-one_to_one = éin-til-éin-kommunikasjon
mode-collaborative = karriereutforsking gjennom samarbeid
mode-community = interessefellesskap

aim-information_delivery = informasjonsformidling
aim-one_to_one_communication = éin-til-éin-kommunikasjon
aim-collaborative_exploration = karriereutforsking gjennom samarbeid
aim-community_of_interest = interessefellesskap

facet-content = innhald
facet-community = nettsamfunn
facet-technology = teknologi

ability-safe_participation = å delta aktivt og trygt
ability-searching = å søkje etter informasjon
ability-selecting = å velje ut informasjon
ability-evaluating = å vurdere komplekst innhald
ability-supporting_individuals = å støtte enkeltpersonar
ability-online_writing = å skrive på nettet
ability-varied_writing = å skrive på varierte måtar
ability-privacy_settings = å kjenne og forstå personverninnstillingar
ability-methods = å kjenne metodar for samarbeid
ability-techniques = å kjenne teknikkar for samarbeid
ability-activities = å kjenne aktivitetar for samarbeid
ability-online_discussion = å diskutere over nettet
ability-group_guidance = å rettleie grupper
ability-creating_presence = å skape nærvær
ability-maintaining_presence = å halde ved like nærvær
ability-group_handling = å handtere ei gruppe godt
ability-monitoring = å følgje jamleg med i ei gruppe

participation-observe = observere
participation-react = reagere
participation-reply = svare
participation-post = leggje ut innlegg
participation-share = dele
participation-co_produce = lage noko saman
participation-direct_message = skrive til éin person

medium-text = tekst
medium-image = bilete
medium-audio = lyd
medium-video = video
medium-screen = delt skjerm
medium-file = filer

anonymity-anonymous = anonymt
anonymity-pseudonymous_self = under eit sjølvvalt namn
anonymity-pseudonymous_verified = under eit namn som tenesta kan spore
anonymity-identified = under eige namn

identifier-name = namn
identifier-email = e-postadresse
identifier-phone = telefonnummer
identifier-account_handle = konto eller brukarnamn
identifier-national_id = fødselsnummer
identifier-transient_ip_address = IP-adresse som blir sletta etter svaret
identifier-stored_ip_address = lagra IP-adresse
identifier-image_or_voice = bilete eller stemme

# Brukt i privacy_duties.
contract-term-subject_matter = kva oppdraget gjeld
contract-term-duration = kor lenge det varer
contract-term-nature_and_purpose = kva slags behandling det er, og føremålet med ho
contract-term-data_types = kva typar opplysningar
contract-term-data_subjects = kven opplysningane gjeld
contract-term-instructions = at berre dokumenterte instruksar blir følgde
contract-term-secrecy = teieplikt
contract-term-security = tryggleik
contract-term-sub_processors = når andre kan hentast inn
contract-term-assistance = hjelp med rettane til folk og pliktene til tenesta
contract-term-deletion_or_return = sletting eller tilbakelevering til slutt
contract-term-audit = opplysningar til revisjon

# Til norms_agreed.ftl og norms_kept.ftl.

trigger-danger_to_life = fare for liv
trigger-child_welfare = uro for eit barn
trigger-harassment = trakassering
trigger-crime = lovbrot

name_form-real_name = med fullt namn
name_form-first_name = med førenamn
name_form-pseudonym = under eit sjølvvalt namn
name_form-verified = med ein identitet som tenesta har kontrollert

participant-guest_employer = arbeidsgivarar på besøk
participant-guardian = foreldre eller føresette

seen_by-public = alle på nettet
seen_by-members = alle deltakarane
seen_by-invited = dei som er inviterte
seen_by-pair = dei to som snakkar saman
seen_by-practitioner_only = rettleiarane

# privacy_grounds
special-ethnicity = etnisk opphav
special-political_opinion = politisk oppfatning
special-belief = religion eller livssyn
special-trade_union = medlemskap i fagforeining
special-genetic = gen
special-biometric = kroppslege kjenneteikn
special-health = helse
special-sex_life = seksualliv
special-sexual_orientation = seksuell orientering


# For texts_lists.ftl.

surface-message = meldingar
surface-edit = endra meldingar
surface-title = titlar
surface-name = namn
surface-attachment = vedlegg
