context: negation
# Cues count for themes of concern (absence: negates). What practice left undone ("did not ask about violence",
# "no assessment of neglect") leaves the concern as it was: the pseudo-cues see to that.

let practice
  ask~|enquire~|inquire~|explore~|consider~|assess~|recognise~|recognize~|identify~|address~|discuss~|challenge~|question~|probe~|check~|respond~|refer~|share~|inform~|notify~|told|tell~|record~|document~|understand~|know~|aware|see~|appreciate~|detect~|notice~|investigate~|pursue~|acknowledge~|analyse~|reflect~|focus~|mention~|link~|connect~|view~|regard~|treat~|flag~|prioritise~|escalate~|monitor~|review~|test~|complete~|undertake~|include~|offer~|protect~|prevent~|intervene~|speak~|apply~|tackle~|name~|label~
  take~ account | take~ into account | pick~ up | act~ on | look~ at | deal~ with | tak* account
let practice-noun
  assessment~|enquiry|enquiries|inquiry|exploration|consideration|discussion~|question~|questioning|referral~|analysis|information|response|recognition|understanding|knowledge|awareness|curiosity|challenge|plan~|planning|review|investigation|intervention~|follow-up|support|treatment|help|service~|conversation~|recording|reference|mention|link~|action~|attempt~|opportunity|opportunities|training|tool~|toolkit~|policy|policies|screening|communication|details|clarity|chronology|advice|strategy|meeting~|conference|flag~|notification~|improvement|progress|change|reduction|agency|practitioner~|professional~|exploring|clear

before 12:
  no suggestion|indication|sign|evidence|hint|allegation ..6 that
before 8:
  no evidence [of|that|for]
  no evidence to suggest|indicate|support [that]
  no indication~|sign~|suggestion|suspicion~|symptoms [of|that]
  no history|reports|disclosure~|allegation~ [of]
  no known|reported|recorded|previous|current|apparent|obvious|visible|identified history|evidence|incidents|concerns|injuries|use|convictions|offences|issues [of|about|with]
  no concern~|worries|issues|problems [about|regarding|around|with|of]
  no concerns relating to | no concerns in relation to
  no incident~|episode~|instance~ [of]
  nothing to suggest|indicate [that]
  nothing suggested|indicated [that]
  denied|denies|denying [any|all|that]
  denial of [any]
  did|does|do|had|has|have not disclose~ [any]
  did|does not report any
  didn't|hasn't|hadn't disclose~ [any]
  never disclosed [any]
  not known to be|use|drink|misuse|have
  ruled|ruling out
  ruled out the possibility of
  excluded|discounted the possibility|diagnosis of
  free of|from
  absence of
  lack of [_] [_] reports|incidents|concerns|disclosures|allegations
  no trace|hint|likelihood|links|involvement of|with|between
  without finding|seeing|showing any trace|sign~|evidence|mark~ of
  did|does not point|amount to
  excluded|discounted a|an|any
  negative for
  tested negative [for]
  not believed|thought|considered|felt|deemed to be|have
  not thought|considered|believed as [being]
  no cause for concern [about|regarding|with]
  did not observe|find|see any
  unlikely to be|have
before 8:
  <be> not alleged|suggested|said|known|reported to be|have
  no|not a trace|hint|shred|sign|whisper|word|suspicion of
  never been arrested|convicted|charged|cautioned|homeless|in|known|subject|a|diagnosed|treated|hit|hurt
  cannot|could not be described|called|seen|regarded as
  rejected|refuted|dismissed the suggestion|idea|claim|allegation|notion
  cleared of
  no criminal
  lacked any
before 6:
  no|nor|neither|without|none
before 2:
  did|does|do|had|has|have not [ever|knowingly] use|used|drink|drank|drunk|misuse|misused|smoke|smoked|have|had|suffer|suffered|experience|experienced|hit|hurt|take|taken|show|shown|exhibit|display|displayed|been|present|presented
  did|does|do|had|has|have not [ever|knowingly] touch~|carry|carried|refuse~|miss~|hide|hidden|conceal~|mislead|misled|lie|lied|deceive~|avoid~|decline~|belong~|threaten~|assault~|harm~|argue~|abuse~|control~|drop~|withhold|withheld|self-harm~|indicate~|suggest~|amount|amounted|constitute~
  didn't|hadn't|hasn't|doesn't [ever] use|used|drink|misuse|smoke|have|suffer|experience|hit|hurt|take|been|touch|carry|refuse|miss|hide|lie|harm|threaten
before 3:
  <be> not [a|an|any|particularly|especially|unduly|very|in]
before 1:
  wasn't|weren't|isn't|aren't
  never [been|had]

after 4:
  <be> ruled out
  <be> [also|both] denied
  <be> [all|also|later] excluded|discounted|unfounded|unsubstantiated|refuted
  <be> not substantiated|evident|apparent|present|disclosed|suspected|indicated|found|proven|proved|confirmed|corroborated|detected|observed
  <be> not [seen|considered|felt|thought|deemed] [as] [to] [be] [a|an] concern|issue|problem|feature|factor
  <be> [of] no concern
  raised|gave|caused no concern~|worries|cause
  did not happen|occur|emerge
  did not come to light
  came|come back [all] negative|clear
  <be> [then|later|also] dismissed|rejected|disproved|retracted|disproven
  <be> not borne|upheld|true|the case
  without foundation
  <be> negative|absent
after 2:
  <be> [always|generally|usually] [very|quite|reasonably] acceptable|adequate|satisfactory|fine
  <be> good enough
  <be> clean and tidy

stop:
  but|however|although|though|whereas|yet|nevertheless|nonetheless|despite|except|until|because|since|while|whilst|when|which|who|so|then|instead|notwithstanding
  apart from | other than | even though | in spite of | and had | and was | and were | and has | and is | and arrived|came|went|left|moved|lived|began|stayed|told|said|used|drank|smoked | resulting in | leading to
pseudo:
  no interpreter|advocate|translator <be> [_] booked|used|arranged|offered|present|available|provided
  not on the roll|wheelchair
  no trouble with
  not only|just|simply|merely|solely|necessarily|always|least|entirely|wholly|completely|alone
  no doubt|surprise|matter|less|longer|sooner|choice|option|way
  no question that | no one | no more than | no further action
  without doubt|question
  <be> not surprising|surprisingly|uncommon|unusual|unlikely|insignificant|clear|known|certain|sure|possible|able|safe|aware|enough|sufficient|adequate|allowed|permitted|given|told|informed
  not be excluded|discounted | not excluded | not ruled out | not rule out | not be ruled out | cannot be ruled out | not discounted | not been ruled out
  no fixed abode|address
  no recourse to
  no bed unless no bed shar*
  no money unless no money worries
  no heating|food|bedding|electricity|gas|cot|furniture|toys|income|home|housing|tenancy|space
  no running|hot water
  no school|nursery place
  absence|lack of any|an entry|record|reference|note
  no pattern <be> recognised|seen|noticed
  without [a|any] heating|food|bed|bedding|electricity|gas|cot|furniture|money|income|home|housing|tenancy|supervision
  without [a] school place
  no|without [_] [_] <practice-noun> unless no link~ with|to
  without|nor|neither [_] [_] <practice>
  never [_] <practice>
  <be> not [_] <practice> about|for|as|in|by|with|fully|properly|adequately
  absence|lack of [_] [_] <practice-noun>
  not disclose the|that|this|his|her|their|these|it
  denied access|entry|contact|housing
  denied the opportunity|chance
  in denial
  never again
