// The files of the folder Lexicons, compiled into the program. A new file is added twice: its bytes, and its entry in the
// table. LayeringTests name what is missing. (#embed is C23; clang takes it in any mode.)
#include "CLexicons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char context_again_lex[] = {
#embed "../../Lexicons/context/again.lex"
};
static const unsigned char context_denial_lex[] = {
#embed "../../Lexicons/context/denial.lex"
};
static const unsigned char context_directive_lex[] = {
#embed "../../Lexicons/context/directive.lex"
};
static const unsigned char context_dismissal_lex[] = {
#embed "../../Lexicons/context/dismissal.lex"
};
static const unsigned char context_done_lex[] = {
#embed "../../Lexicons/context/done.lex"
};
static const unsigned char context_echo_lex[] = {
#embed "../../Lexicons/context/echo.lex"
};
static const unsigned char context_gap_lex[] = {
#embed "../../Lexicons/context/gap.lex"
};
static const unsigned char context_general_lex[] = {
#embed "../../Lexicons/context/general.lex"
};
static const unsigned char context_good_lex[] = {
#embed "../../Lexicons/context/good.lex"
};
static const unsigned char context_lapse_lex[] = {
#embed "../../Lexicons/context/lapse.lex"
};
static const unsigned char context_lesson_lex[] = {
#embed "../../Lexicons/context/lesson.lex"
};
static const unsigned char context_negation_lex[] = {
#embed "../../Lexicons/context/negation.lex"
};
static const unsigned char context_particular_lex[] = {
#embed "../../Lexicons/context/particular.lex"
};
static const unsigned char context_pointer_lex[] = {
#embed "../../Lexicons/context/pointer.lex"
};
static const unsigned char context_praise_lex[] = {
#embed "../../Lexicons/context/praise.lex"
};
static const unsigned char context_retort_lex[] = {
#embed "../../Lexicons/context/retort.lex"
};
static const unsigned char context_truth_lex[] = {
#embed "../../Lexicons/context/truth.lex"
};
static const unsigned char entities_action_lex[] = {
#embed "../../Lexicons/entities/action.lex"
};
static const unsigned char entities_agency_lex[] = {
#embed "../../Lexicons/entities/agency.lex"
};
static const unsigned char entities_condition_lex[] = {
#embed "../../Lexicons/entities/condition.lex"
};
static const unsigned char entities_family_role_lex[] = {
#embed "../../Lexicons/entities/family-role.lex"
};
static const unsigned char entities_injury_lex[] = {
#embed "../../Lexicons/entities/injury.lex"
};
static const unsigned char entities_law_lex[] = {
#embed "../../Lexicons/entities/law.lex"
};
static const unsigned char entities_matter_lex[] = {
#embed "../../Lexicons/entities/matter.lex"
};
static const unsigned char entities_meeting_lex[] = {
#embed "../../Lexicons/entities/meeting.lex"
};
static const unsigned char entities_practitioner_lex[] = {
#embed "../../Lexicons/entities/practitioner.lex"
};
static const unsigned char entities_review_lex[] = {
#embed "../../Lexicons/entities/review.lex"
};
static const unsigned char entities_substance_lex[] = {
#embed "../../Lexicons/entities/substance.lex"
};
static const unsigned char entities_tool_lex[] = {
#embed "../../Lexicons/entities/tool.lex"
};
static const unsigned char lists_common_lex[] = {
#embed "../../Lexicons/lists/common.lex"
};
static const unsigned char partnerships_partnerships_tsv[] = {
#embed "../../Lexicons/partnerships/partnerships.tsv"
};
static const unsigned char themes_adverse_childhood_examples[] = {
#embed "../../Lexicons/themes/adverse-childhood.examples"
};
static const unsigned char themes_adverse_childhood_lex[] = {
#embed "../../Lexicons/themes/adverse-childhood.lex"
};
static const unsigned char themes_care_and_placements_examples[] = {
#embed "../../Lexicons/themes/care-and-placements.examples"
};
static const unsigned char themes_care_and_placements_lex[] = {
#embed "../../Lexicons/themes/care-and-placements.lex"
};
static const unsigned char themes_challenge_and_escalation_examples[] = {
#embed "../../Lexicons/themes/challenge-and-escalation.examples"
};
static const unsigned char themes_challenge_and_escalation_lex[] = {
#embed "../../Lexicons/themes/challenge-and-escalation.lex"
};
static const unsigned char themes_child_exploitation_examples[] = {
#embed "../../Lexicons/themes/child-exploitation.examples"
};
static const unsigned char themes_child_exploitation_lex[] = {
#embed "../../Lexicons/themes/child-exploitation.lex"
};
static const unsigned char themes_child_sexual_abuse_examples[] = {
#embed "../../Lexicons/themes/child-sexual-abuse.examples"
};
static const unsigned char themes_child_sexual_abuse_lex[] = {
#embed "../../Lexicons/themes/child-sexual-abuse.lex"
};
static const unsigned char themes_childs_mental_health_examples[] = {
#embed "../../Lexicons/themes/childs-mental-health.examples"
};
static const unsigned char themes_childs_mental_health_lex[] = {
#embed "../../Lexicons/themes/childs-mental-health.lex"
};
static const unsigned char themes_childs_voice_examples[] = {
#embed "../../Lexicons/themes/childs-voice.examples"
};
static const unsigned char themes_childs_voice_lex[] = {
#embed "../../Lexicons/themes/childs-voice.lex"
};
static const unsigned char themes_coercive_control_examples[] = {
#embed "../../Lexicons/themes/coercive-control.examples"
};
static const unsigned char themes_coercive_control_lex[] = {
#embed "../../Lexicons/themes/coercive-control.lex"
};
static const unsigned char themes_concealed_pregnancy_examples[] = {
#embed "../../Lexicons/themes/concealed-pregnancy.examples"
};
static const unsigned char themes_concealed_pregnancy_lex[] = {
#embed "../../Lexicons/themes/concealed-pregnancy.lex"
};
static const unsigned char themes_covid_impact_examples[] = {
#embed "../../Lexicons/themes/covid-impact.examples"
};
static const unsigned char themes_covid_impact_lex[] = {
#embed "../../Lexicons/themes/covid-impact.lex"
};
static const unsigned char themes_culture_and_language_examples[] = {
#embed "../../Lexicons/themes/culture-and-language.examples"
};
static const unsigned char themes_culture_and_language_lex[] = {
#embed "../../Lexicons/themes/culture-and-language.lex"
};
static const unsigned char themes_cumulative_risk_examples[] = {
#embed "../../Lexicons/themes/cumulative-risk.examples"
};
static const unsigned char themes_cumulative_risk_lex[] = {
#embed "../../Lexicons/themes/cumulative-risk.lex"
};
static const unsigned char themes_did_not_attend_examples[] = {
#embed "../../Lexicons/themes/did-not-attend.examples"
};
static const unsigned char themes_did_not_attend_lex[] = {
#embed "../../Lexicons/themes/did-not-attend.lex"
};
static const unsigned char themes_disability_and_send_examples[] = {
#embed "../../Lexicons/themes/disability-and-send.examples"
};
static const unsigned char themes_disability_and_send_lex[] = {
#embed "../../Lexicons/themes/disability-and-send.lex"
};
static const unsigned char themes_discrimination_examples[] = {
#embed "../../Lexicons/themes/discrimination.examples"
};
static const unsigned char themes_discrimination_lex[] = {
#embed "../../Lexicons/themes/discrimination.lex"
};
static const unsigned char themes_disguised_compliance_examples[] = {
#embed "../../Lexicons/themes/disguised-compliance.examples"
};
static const unsigned char themes_disguised_compliance_lex[] = {
#embed "../../Lexicons/themes/disguised-compliance.lex"
};
static const unsigned char themes_domestic_abuse_examples[] = {
#embed "../../Lexicons/themes/domestic-abuse.examples"
};
static const unsigned char themes_domestic_abuse_lex[] = {
#embed "../../Lexicons/themes/domestic-abuse.lex"
};
static const unsigned char themes_education_attendance_examples[] = {
#embed "../../Lexicons/themes/education-attendance.examples"
};
static const unsigned char themes_education_attendance_lex[] = {
#embed "../../Lexicons/themes/education-attendance.lex"
};
static const unsigned char themes_extra_familial_harm_examples[] = {
#embed "../../Lexicons/themes/extra-familial-harm.examples"
};
static const unsigned char themes_extra_familial_harm_lex[] = {
#embed "../../Lexicons/themes/extra-familial-harm.lex"
};
static const unsigned char themes_family_history_examples[] = {
#embed "../../Lexicons/themes/family-history.examples"
};
static const unsigned char themes_family_history_lex[] = {
#embed "../../Lexicons/themes/family-history.lex"
};
static const unsigned char themes_family_mobility_examples[] = {
#embed "../../Lexicons/themes/family-mobility.examples"
};
static const unsigned char themes_family_mobility_lex[] = {
#embed "../../Lexicons/themes/family-mobility.lex"
};
static const unsigned char themes_good_practice_examples[] = {
#embed "../../Lexicons/themes/good-practice.examples"
};
static const unsigned char themes_good_practice_lex[] = {
#embed "../../Lexicons/themes/good-practice.lex"
};
static const unsigned char themes_home_conditions_examples[] = {
#embed "../../Lexicons/themes/home-conditions.examples"
};
static const unsigned char themes_home_conditions_lex[] = {
#embed "../../Lexicons/themes/home-conditions.lex"
};
static const unsigned char themes_housing_poverty_examples[] = {
#embed "../../Lexicons/themes/housing-poverty.examples"
};
static const unsigned char themes_housing_poverty_lex[] = {
#embed "../../Lexicons/themes/housing-poverty.lex"
};
static const unsigned char themes_information_sharing_examples[] = {
#embed "../../Lexicons/themes/information-sharing.examples"
};
static const unsigned char themes_information_sharing_lex[] = {
#embed "../../Lexicons/themes/information-sharing.lex"
};
static const unsigned char themes_invisible_fathers_examples[] = {
#embed "../../Lexicons/themes/invisible-fathers.examples"
};
static const unsigned char themes_invisible_fathers_lex[] = {
#embed "../../Lexicons/themes/invisible-fathers.lex"
};
static const unsigned char themes_legal_proceedings_examples[] = {
#embed "../../Lexicons/themes/legal-proceedings.examples"
};
static const unsigned char themes_legal_proceedings_lex[] = {
#embed "../../Lexicons/themes/legal-proceedings.lex"
};
static const unsigned char themes_missing_episodes_examples[] = {
#embed "../../Lexicons/themes/missing-episodes.examples"
};
static const unsigned char themes_missing_episodes_lex[] = {
#embed "../../Lexicons/themes/missing-episodes.lex"
};
static const unsigned char themes_multi_agency_working_examples[] = {
#embed "../../Lexicons/themes/multi-agency-working.examples"
};
static const unsigned char themes_multi_agency_working_lex[] = {
#embed "../../Lexicons/themes/multi-agency-working.lex"
};
static const unsigned char themes_neglect_examples[] = {
#embed "../../Lexicons/themes/neglect.examples"
};
static const unsigned char themes_neglect_lex[] = {
#embed "../../Lexicons/themes/neglect.lex"
};
static const unsigned char themes_non_engagement_examples[] = {
#embed "../../Lexicons/themes/non-engagement.examples"
};
static const unsigned char themes_non_engagement_lex[] = {
#embed "../../Lexicons/themes/non-engagement.lex"
};
static const unsigned char themes_online_harm_examples[] = {
#embed "../../Lexicons/themes/online-harm.examples"
};
static const unsigned char themes_online_harm_lex[] = {
#embed "../../Lexicons/themes/online-harm.lex"
};
static const unsigned char themes_onus_on_mother_examples[] = {
#embed "../../Lexicons/themes/onus-on-mother.examples"
};
static const unsigned char themes_onus_on_mother_lex[] = {
#embed "../../Lexicons/themes/onus-on-mother.lex"
};
static const unsigned char themes_out_of_school_examples[] = {
#embed "../../Lexicons/themes/out-of-school.examples"
};
static const unsigned char themes_out_of_school_lex[] = {
#embed "../../Lexicons/themes/out-of-school.lex"
};
static const unsigned char themes_over_optimism_examples[] = {
#embed "../../Lexicons/themes/over-optimism.examples"
};
static const unsigned char themes_over_optimism_lex[] = {
#embed "../../Lexicons/themes/over-optimism.lex"
};
static const unsigned char themes_parental_mental_health_examples[] = {
#embed "../../Lexicons/themes/parental-mental-health.examples"
};
static const unsigned char themes_parental_mental_health_lex[] = {
#embed "../../Lexicons/themes/parental-mental-health.lex"
};
static const unsigned char themes_parental_offending_examples[] = {
#embed "../../Lexicons/themes/parental-offending.examples"
};
static const unsigned char themes_parental_offending_lex[] = {
#embed "../../Lexicons/themes/parental-offending.lex"
};
static const unsigned char themes_physical_injury_examples[] = {
#embed "../../Lexicons/themes/physical-injury.examples"
};
static const unsigned char themes_physical_injury_lex[] = {
#embed "../../Lexicons/themes/physical-injury.lex"
};
static const unsigned char themes_professional_curiosity_examples[] = {
#embed "../../Lexicons/themes/professional-curiosity.examples"
};
static const unsigned char themes_professional_curiosity_lex[] = {
#embed "../../Lexicons/themes/professional-curiosity.lex"
};
static const unsigned char themes_record_keeping_examples[] = {
#embed "../../Lexicons/themes/record-keeping.examples"
};
static const unsigned char themes_record_keeping_lex[] = {
#embed "../../Lexicons/themes/record-keeping.lex"
};
static const unsigned char themes_repeat_learning_examples[] = {
#embed "../../Lexicons/themes/repeat-learning.examples"
};
static const unsigned char themes_repeat_learning_lex[] = {
#embed "../../Lexicons/themes/repeat-learning.lex"
};
static const unsigned char themes_risk_assessment_examples[] = {
#embed "../../Lexicons/themes/risk-assessment.examples"
};
static const unsigned char themes_risk_assessment_lex[] = {
#embed "../../Lexicons/themes/risk-assessment.lex"
};
static const unsigned char themes_safe_sleeping_examples[] = {
#embed "../../Lexicons/themes/safe-sleeping.examples"
};
static const unsigned char themes_safe_sleeping_lex[] = {
#embed "../../Lexicons/themes/safe-sleeping.lex"
};
static const unsigned char themes_substance_misuse_examples[] = {
#embed "../../Lexicons/themes/substance-misuse.examples"
};
static const unsigned char themes_substance_misuse_lex[] = {
#embed "../../Lexicons/themes/substance-misuse.lex"
};
static const unsigned char themes_supervision_and_oversight_examples[] = {
#embed "../../Lexicons/themes/supervision-and-oversight.examples"
};
static const unsigned char themes_supervision_and_oversight_lex[] = {
#embed "../../Lexicons/themes/supervision-and-oversight.lex"
};
static const unsigned char themes_think_family_examples[] = {
#embed "../../Lexicons/themes/think-family.examples"
};
static const unsigned char themes_think_family_lex[] = {
#embed "../../Lexicons/themes/think-family.lex"
};
static const unsigned char themes_threshold_decisions_examples[] = {
#embed "../../Lexicons/themes/threshold-decisions.examples"
};
static const unsigned char themes_threshold_decisions_lex[] = {
#embed "../../Lexicons/themes/threshold-decisions.lex"
};
static const unsigned char themes_training_and_guidance_examples[] = {
#embed "../../Lexicons/themes/training-and-guidance.examples"
};
static const unsigned char themes_training_and_guidance_lex[] = {
#embed "../../Lexicons/themes/training-and-guidance.lex"
};
static const unsigned char themes_transitions_examples[] = {
#embed "../../Lexicons/themes/transitions.examples"
};
static const unsigned char themes_transitions_lex[] = {
#embed "../../Lexicons/themes/transitions.lex"
};
static const unsigned char themes_unborn_baby_needs_examples[] = {
#embed "../../Lexicons/themes/unborn-baby-needs.examples"
};
static const unsigned char themes_unborn_baby_needs_lex[] = {
#embed "../../Lexicons/themes/unborn-baby-needs.lex"
};
static const unsigned char themes_workforce_capacity_examples[] = {
#embed "../../Lexicons/themes/workforce-capacity.examples"
};
static const unsigned char themes_workforce_capacity_lex[] = {
#embed "../../Lexicons/themes/workforce-capacity.lex"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof(bytes)}

static const leitmotif_file files[] = {
  FILE_ENTRY("context/again.lex", context_again_lex),
  FILE_ENTRY("context/denial.lex", context_denial_lex),
  FILE_ENTRY("context/directive.lex", context_directive_lex),
  FILE_ENTRY("context/dismissal.lex", context_dismissal_lex),
  FILE_ENTRY("context/done.lex", context_done_lex),
  FILE_ENTRY("context/echo.lex", context_echo_lex),
  FILE_ENTRY("context/gap.lex", context_gap_lex),
  FILE_ENTRY("context/general.lex", context_general_lex),
  FILE_ENTRY("context/good.lex", context_good_lex),
  FILE_ENTRY("context/lapse.lex", context_lapse_lex),
  FILE_ENTRY("context/lesson.lex", context_lesson_lex),
  FILE_ENTRY("context/negation.lex", context_negation_lex),
  FILE_ENTRY("context/particular.lex", context_particular_lex),
  FILE_ENTRY("context/pointer.lex", context_pointer_lex),
  FILE_ENTRY("context/praise.lex", context_praise_lex),
  FILE_ENTRY("context/retort.lex", context_retort_lex),
  FILE_ENTRY("context/truth.lex", context_truth_lex),
  FILE_ENTRY("entities/action.lex", entities_action_lex),
  FILE_ENTRY("entities/agency.lex", entities_agency_lex),
  FILE_ENTRY("entities/condition.lex", entities_condition_lex),
  FILE_ENTRY("entities/family-role.lex", entities_family_role_lex),
  FILE_ENTRY("entities/injury.lex", entities_injury_lex),
  FILE_ENTRY("entities/law.lex", entities_law_lex),
  FILE_ENTRY("entities/matter.lex", entities_matter_lex),
  FILE_ENTRY("entities/meeting.lex", entities_meeting_lex),
  FILE_ENTRY("entities/practitioner.lex", entities_practitioner_lex),
  FILE_ENTRY("entities/review.lex", entities_review_lex),
  FILE_ENTRY("entities/substance.lex", entities_substance_lex),
  FILE_ENTRY("entities/tool.lex", entities_tool_lex),
  FILE_ENTRY("lists/common.lex", lists_common_lex),
  FILE_ENTRY("partnerships/partnerships.tsv", partnerships_partnerships_tsv),
  FILE_ENTRY("themes/adverse-childhood.examples", themes_adverse_childhood_examples),
  FILE_ENTRY("themes/adverse-childhood.lex", themes_adverse_childhood_lex),
  FILE_ENTRY("themes/care-and-placements.examples", themes_care_and_placements_examples),
  FILE_ENTRY("themes/care-and-placements.lex", themes_care_and_placements_lex),
  FILE_ENTRY("themes/challenge-and-escalation.examples", themes_challenge_and_escalation_examples),
  FILE_ENTRY("themes/challenge-and-escalation.lex", themes_challenge_and_escalation_lex),
  FILE_ENTRY("themes/child-exploitation.examples", themes_child_exploitation_examples),
  FILE_ENTRY("themes/child-exploitation.lex", themes_child_exploitation_lex),
  FILE_ENTRY("themes/child-sexual-abuse.examples", themes_child_sexual_abuse_examples),
  FILE_ENTRY("themes/child-sexual-abuse.lex", themes_child_sexual_abuse_lex),
  FILE_ENTRY("themes/childs-mental-health.examples", themes_childs_mental_health_examples),
  FILE_ENTRY("themes/childs-mental-health.lex", themes_childs_mental_health_lex),
  FILE_ENTRY("themes/childs-voice.examples", themes_childs_voice_examples),
  FILE_ENTRY("themes/childs-voice.lex", themes_childs_voice_lex),
  FILE_ENTRY("themes/coercive-control.examples", themes_coercive_control_examples),
  FILE_ENTRY("themes/coercive-control.lex", themes_coercive_control_lex),
  FILE_ENTRY("themes/concealed-pregnancy.examples", themes_concealed_pregnancy_examples),
  FILE_ENTRY("themes/concealed-pregnancy.lex", themes_concealed_pregnancy_lex),
  FILE_ENTRY("themes/covid-impact.examples", themes_covid_impact_examples),
  FILE_ENTRY("themes/covid-impact.lex", themes_covid_impact_lex),
  FILE_ENTRY("themes/culture-and-language.examples", themes_culture_and_language_examples),
  FILE_ENTRY("themes/culture-and-language.lex", themes_culture_and_language_lex),
  FILE_ENTRY("themes/cumulative-risk.examples", themes_cumulative_risk_examples),
  FILE_ENTRY("themes/cumulative-risk.lex", themes_cumulative_risk_lex),
  FILE_ENTRY("themes/did-not-attend.examples", themes_did_not_attend_examples),
  FILE_ENTRY("themes/did-not-attend.lex", themes_did_not_attend_lex),
  FILE_ENTRY("themes/disability-and-send.examples", themes_disability_and_send_examples),
  FILE_ENTRY("themes/disability-and-send.lex", themes_disability_and_send_lex),
  FILE_ENTRY("themes/discrimination.examples", themes_discrimination_examples),
  FILE_ENTRY("themes/discrimination.lex", themes_discrimination_lex),
  FILE_ENTRY("themes/disguised-compliance.examples", themes_disguised_compliance_examples),
  FILE_ENTRY("themes/disguised-compliance.lex", themes_disguised_compliance_lex),
  FILE_ENTRY("themes/domestic-abuse.examples", themes_domestic_abuse_examples),
  FILE_ENTRY("themes/domestic-abuse.lex", themes_domestic_abuse_lex),
  FILE_ENTRY("themes/education-attendance.examples", themes_education_attendance_examples),
  FILE_ENTRY("themes/education-attendance.lex", themes_education_attendance_lex),
  FILE_ENTRY("themes/extra-familial-harm.examples", themes_extra_familial_harm_examples),
  FILE_ENTRY("themes/extra-familial-harm.lex", themes_extra_familial_harm_lex),
  FILE_ENTRY("themes/family-history.examples", themes_family_history_examples),
  FILE_ENTRY("themes/family-history.lex", themes_family_history_lex),
  FILE_ENTRY("themes/family-mobility.examples", themes_family_mobility_examples),
  FILE_ENTRY("themes/family-mobility.lex", themes_family_mobility_lex),
  FILE_ENTRY("themes/good-practice.examples", themes_good_practice_examples),
  FILE_ENTRY("themes/good-practice.lex", themes_good_practice_lex),
  FILE_ENTRY("themes/home-conditions.examples", themes_home_conditions_examples),
  FILE_ENTRY("themes/home-conditions.lex", themes_home_conditions_lex),
  FILE_ENTRY("themes/housing-poverty.examples", themes_housing_poverty_examples),
  FILE_ENTRY("themes/housing-poverty.lex", themes_housing_poverty_lex),
  FILE_ENTRY("themes/information-sharing.examples", themes_information_sharing_examples),
  FILE_ENTRY("themes/information-sharing.lex", themes_information_sharing_lex),
  FILE_ENTRY("themes/invisible-fathers.examples", themes_invisible_fathers_examples),
  FILE_ENTRY("themes/invisible-fathers.lex", themes_invisible_fathers_lex),
  FILE_ENTRY("themes/legal-proceedings.examples", themes_legal_proceedings_examples),
  FILE_ENTRY("themes/legal-proceedings.lex", themes_legal_proceedings_lex),
  FILE_ENTRY("themes/missing-episodes.examples", themes_missing_episodes_examples),
  FILE_ENTRY("themes/missing-episodes.lex", themes_missing_episodes_lex),
  FILE_ENTRY("themes/multi-agency-working.examples", themes_multi_agency_working_examples),
  FILE_ENTRY("themes/multi-agency-working.lex", themes_multi_agency_working_lex),
  FILE_ENTRY("themes/neglect.examples", themes_neglect_examples),
  FILE_ENTRY("themes/neglect.lex", themes_neglect_lex),
  FILE_ENTRY("themes/non-engagement.examples", themes_non_engagement_examples),
  FILE_ENTRY("themes/non-engagement.lex", themes_non_engagement_lex),
  FILE_ENTRY("themes/online-harm.examples", themes_online_harm_examples),
  FILE_ENTRY("themes/online-harm.lex", themes_online_harm_lex),
  FILE_ENTRY("themes/onus-on-mother.examples", themes_onus_on_mother_examples),
  FILE_ENTRY("themes/onus-on-mother.lex", themes_onus_on_mother_lex),
  FILE_ENTRY("themes/out-of-school.examples", themes_out_of_school_examples),
  FILE_ENTRY("themes/out-of-school.lex", themes_out_of_school_lex),
  FILE_ENTRY("themes/over-optimism.examples", themes_over_optimism_examples),
  FILE_ENTRY("themes/over-optimism.lex", themes_over_optimism_lex),
  FILE_ENTRY("themes/parental-mental-health.examples", themes_parental_mental_health_examples),
  FILE_ENTRY("themes/parental-mental-health.lex", themes_parental_mental_health_lex),
  FILE_ENTRY("themes/parental-offending.examples", themes_parental_offending_examples),
  FILE_ENTRY("themes/parental-offending.lex", themes_parental_offending_lex),
  FILE_ENTRY("themes/physical-injury.examples", themes_physical_injury_examples),
  FILE_ENTRY("themes/physical-injury.lex", themes_physical_injury_lex),
  FILE_ENTRY("themes/professional-curiosity.examples", themes_professional_curiosity_examples),
  FILE_ENTRY("themes/professional-curiosity.lex", themes_professional_curiosity_lex),
  FILE_ENTRY("themes/record-keeping.examples", themes_record_keeping_examples),
  FILE_ENTRY("themes/record-keeping.lex", themes_record_keeping_lex),
  FILE_ENTRY("themes/repeat-learning.examples", themes_repeat_learning_examples),
  FILE_ENTRY("themes/repeat-learning.lex", themes_repeat_learning_lex),
  FILE_ENTRY("themes/risk-assessment.examples", themes_risk_assessment_examples),
  FILE_ENTRY("themes/risk-assessment.lex", themes_risk_assessment_lex),
  FILE_ENTRY("themes/safe-sleeping.examples", themes_safe_sleeping_examples),
  FILE_ENTRY("themes/safe-sleeping.lex", themes_safe_sleeping_lex),
  FILE_ENTRY("themes/substance-misuse.examples", themes_substance_misuse_examples),
  FILE_ENTRY("themes/substance-misuse.lex", themes_substance_misuse_lex),
  FILE_ENTRY("themes/supervision-and-oversight.examples", themes_supervision_and_oversight_examples),
  FILE_ENTRY("themes/supervision-and-oversight.lex", themes_supervision_and_oversight_lex),
  FILE_ENTRY("themes/think-family.examples", themes_think_family_examples),
  FILE_ENTRY("themes/think-family.lex", themes_think_family_lex),
  FILE_ENTRY("themes/threshold-decisions.examples", themes_threshold_decisions_examples),
  FILE_ENTRY("themes/threshold-decisions.lex", themes_threshold_decisions_lex),
  FILE_ENTRY("themes/training-and-guidance.examples", themes_training_and_guidance_examples),
  FILE_ENTRY("themes/training-and-guidance.lex", themes_training_and_guidance_lex),
  FILE_ENTRY("themes/transitions.examples", themes_transitions_examples),
  FILE_ENTRY("themes/transitions.lex", themes_transitions_lex),
  FILE_ENTRY("themes/unborn-baby-needs.examples", themes_unborn_baby_needs_examples),
  FILE_ENTRY("themes/unborn-baby-needs.lex", themes_unborn_baby_needs_lex),
  FILE_ENTRY("themes/workforce-capacity.examples", themes_workforce_capacity_examples),
  FILE_ENTRY("themes/workforce-capacity.lex", themes_workforce_capacity_lex),
};

const size_t leitmotif_file_count = sizeof(files) / sizeof(files[0]);

const leitmotif_file *leitmotif_file_at(long index) { return &files[index]; }
