/// The words of headings by section role: rules parted by commas, `*` for any ending, `?` for a rule that only suggests,
/// `!` for a rule that holds only when the heading says nothing else. General words of the field, of no one review.
enum SectionWords {
  static let tables: [(SectionRole, String)] = [
    (.introduction, introduction), (.terms, terms), (.terms, familyPart), (.background, background),
    (.chronology, chronology), (.analysis, analysis), (.goodPractice, goodPractice), (.learning, learning),
    (.conclusion, conclusion), (.recommendations, recommendations), (.appendix, appendix), (.references, references),
  ]

  private static let introduction = """
    introduct*, foreword, preface, preamble, acknowledge*, condolence*, tribute, reason* review,
    reason* conduct*, why review, why writ*, why report, why did review, purpose review, !purpose, aim* review,
    !aims, background review, context review, about review, circumstance*, circumstance* lead* review,
    circumstance* death, incident lead* review, trigger* incident, index incident, !incident,
    decision hold review, decision undertake review, decision review, commission* review, executive summary,
    ?summary, ?overview, ?overview case, ?case overview, ?summary case, ?case summary, ?case outline,
    summary incident, statutory basis, statutory framework, legal framework, legislative framework,
    initiat* review, criteria, notification, rapid review,
    introducing review, introducing report, outline circumstance*, circumstance* result*,
    circumstance* result* review, decision conduct*, decision commission*, introduct* context, ?context,
    legal context, about report, about document, why carr*, why undertak*, why commission*, why we looked,
    why look*, statement chair, chair* statement, chair* foreword, message chair, core data, referral review,
    referral panel
    """

  private static let terms = """
    term* reference, scope, scop* period, methodolog*, method*, review process, process review,
    process conduct*, conduct* review, conduct*, how review, review approach, approach review, !approach,
    review model, !process, ?line* enquir*, ?line* inquir*, ?kloe*, panel, panel member*, review panel,
    review team, report* author*, agenc* report*, individual management review*, management report*,
    agenc* contribut* review, contribut* review, contribut* agenc*, participat*, participating agenc*,
    !agencies involved, agenc* involved review, independen*, lead reviewer, about author, !reviewer, !author,
    time* period, time* frame, timescale*, timeframe*, ?period under review, ?period review, ?review period,
    !questions, research question*, question* review address*, question* consider* review, parallel process*,
    parallel proceeding*, parallel investigation*, parallel enquir*, criminal proceeding*,
    criminal investigation*, coron*, inquest, other process*, other proceeding*, other investigation*,
    confidential*, disseminat*, data protection, anonym*, pseudonym*, limitation*,
    !limits, limits review, limits known, limits knowledge, limits evidence, limits information, source* information,
    source* evidence, document* consider*, document* review*, practitioner* event*, practitioner* learn* event*,
    learn* event*, practitioner* involve*, practitioner* engage*, practitioner* workshop*,
    involve* practitioner*, engage* practitioner*, contribut* practitioner*,
    statement reviewer*, statement independence, statement author*, practice review process,
    learning review process, how work*, how carr*, how undert*, how review done, how went, how gather*,
    how put together, about process, contributor*, contributor* review, key questions, !question*, area* enquir*,
    area* focus, focus review, question* answer*, question* asked, governance, who took part, who contribut*,
    who involved review, who help*, who wrote, who carr*, records read
    """

  private static let familyPart = """
    famil* involvement, involve* famil*, involve* parent*, parent* involvement, famil* engage* review,
    famil* engagement, engage* famil*, contribut* famil*, famil* contribut*, parent* contribut*,
    contribut* parent*, famil* participat*, view* famil*, famil* view*, view* parent*, parent* view*,
    view* mother*, mother* view*, view* father*, father* view*, famil* perspective*, perspective* famil*,
    parent* perspective*, mother* perspective*, voice* famil*, voice* parent*, voice* mother*, voice* father*,
    famil* voice*, famil* experience*, experience* famil*, what famil* told, what famil* said, hear* famil*,
    famil* comment*, famil* friend*, involve* famil* friend*, meet* famil*, conversation* famil*,
    view* child*, child* view*, view* young, view* grandparent*, perspective* mother*, perspective* father*,
    perspective* parent*, perspective* child*, what parent* told, what parent* said, what mother* said,
    what mother* told, what father* told, what child* told, what child* said, what young told, what young said,
    what relative*, word* famil*, listen* famil*, speak* famil*, talk* famil*
    """

  private static let background = """
    background, background inform*, famil* composition, famil* structure, famil* member*, famil* tree, genogram,
    !family, !families, famil* background, background famil*, famil* history, history famil*, famil* detail*,
    detail* famil*, famil* profile*, famil* context, famil* circumstance*, household, about famil*, about child,
    who was, who child, !history, previous history, historical, historic*, social history, parent* history,
    mother* history, father* history, ?famil*, ?people, ?life, pen picture*, pen portrait*, !child, !mother,
    !father, !parents, !siblings, !baby, !children, !mother father, !child family, subject* review,
    local context, area profile, early life, early history, detail* famil* story, people involved,
    significant people, case background,
    famil* environment, famil* network, family household, !subjects, key people, key adults, cast list,
    child* background, background child*, introducing famil*, introducing child*, contextual,
    contextual information, who famil*, demograph*, local area, about area, childhood, !young people, !young person, !household,
    meet child*, early years, life before, before period,
    before review, before review period, prior period, prior review, prior review period
    """

  private static let chronology = """
    chronolog*, timeline*, time line, narrative*, sequence event*, summary event*, event*,
    significant event*, practice episode*, episode*, what happened, story, child* story, summar* contact*,
    summar* involvement, summar* agenc* involvement, summar* agenc* contact*, summar* service* involvement,
    contact* agenc*, agenc* contact*, contact* service*, chronolog* agenc* involvement,
    history agenc* involvement, history involvement, involvement history, factual, summar* fact*, !facts,
    account, course event*, ?phase, synopsis, critical incident*, significant incident*, lead* death,
    case history, case detail*,
    key event*, key contact*, significant contact*, child* journey, famil* journey, !journey,
    contact history, history contact*, overview agenc* involvement, overview contact*, facts case, what we know,
    what took place, how events unfolded, unfold*, events lead*
    """

  private static let analysis = """
    analy*, thematic*, thematic analy*, finding*, ?finding, ?theme*, !themes, !issues, ?issue*, apprais*,
    apprais* practice, evaluat*, agenc* involvement, involvement agenc*, involvement service*,
    service* involvement, professional* involvement, role* agenc*, agenc* role*, quality practice, discussion,
    critique, examination, commentary, reflection*, practice issue*, professional practice, response agenc*,
    agenc* response*, missed opportunit*, contributory factor*, contributing factor*, systemic, barrier*,
    done differently, what differently, why happened, ?lived experience, found, ?voice child*, ?child* voice,
    ?assess*, ?decision making, ?information sharing, ?multi agency working, ?supervision, ?engagement service*,
    ?disguised, ?equalit* diversit*,
    analy* term* reference, analy* line* enquir*, analy* key line* enquir*, finding* line* enquir*,
    address* term* reference, respon* term* reference, answer* term* reference, consider* term* reference,
    respon* line* enquir*, address* line* enquir*, answer* question*, what review found, what found, what review tell*,
    window system*, how issue feature*, how common, how widespread, how prevalent, implication* reliab*,
    cross cutting, overarching, individual agenc*, agenc* practice, practice theme*, practice finding*,
    predispos*, prevent* protect* action*, pathway* harm, got way, help* hinder*, could different*, done different*,
    what find, what review find, what went wrong, how well, how effective, ?practice
    """

  private static let goodPractice = """
    good practice, effective practice, positive practice, best practice, strong practice, excellent practice,
    notable practice, exemplary practice, strength*, work* well, went well, done well, what well, commend*,
    positives, practice worth, practice helped, practice well, practice credit,
    practice deserve*, practice stood out, work helped, !what helped, did right, got right, done right, went right,
    credit due, deserve* credit, work deserve*, work made difference, made difference,
    practice want*, practice see more, practice celebrat*, celebrat*, practice build*, highlight* practice,
    excellence, innovat* practice, positive*, more of, did well, worked well
    """

  private static let learning = """
    learn*, learn* point*, practice learn*, summar* learn*, learn* summar*, lesson*, lesson* learn*,
    improve* practice, practice improve*, improve* made, improve* since, subsequent change*, change* since,
    change* practice, development* since, service development*, action* taken, action* already, progress since,
    practice point*, point* practice, message*, implication* practice, area* improve*, area* develop*,
    need* change, what change, ?improve*, improve* identif*, improve* agenc*, !improvements,
    organisation* learn*, practice organisation* learn*, take away*, takeaway*, practice tip*, point* reflect*,
    reflect* point*, reflect* question*, question* reflect*, question* practitioner*, question* practice,
    consideration* practice, consideration* practitioner*, mean* practice, need* know, question* team*, question* consider* team*, what chang*, already chang*, what learn*, what mean*
    """

  private static let conclusion = """
    conclu*, concluding remark*, concluding comment*, closing remark*, closing comment*, closing,
    final thought*, final comment*, final remark*, summing up, afterword, postscript, predictab*, preventab*,
    summary conclu*,
    ?thank*, final word*, last word*, closing word*, final reflect*, closing reflect*, predict* prevent*,
    could prevent*, could predict*, end word*
    """

  private static let recommendations = """
    recommend*, summar* recommend*, recommend* action*, action plan, !actions, action* required,
    action* partnership, action* board, proposed action*, suggested action*, question* board,
    question* partnership, question* safeguard*, consideration* partnership, consideration* board,
    consideration* safeguard*, challenge* board, challenge* partnership, issue* board, issue* consideration,
    matter* consideration, next step*, way forward, what need* happen, what should happen, what happen* next,
    improv* system*, improv* system* practice, improv* practice system*, strateg* improv*,
    strateg* improv* practice, strateg* improv* practice system*, what need* done, what will do,
    what want* happen, what want* see, what should change, what must change, what must happen, what must do,
    what should do, what ask*, our asks, action* need*, agreed action*, action* agreed, action* agenc*,
    priorit* action*, call* action, question* boards, question* partners, question* partner*, challenge* partner*,
    consideration* partner*, consideration* boards, issue* partnership, issue* partner*, board consider*,
    partnership consider*, improvement plan, suggest* improve*, proposal*
    """

  private static let appendix = """
    appendix, appendice*, appendix*, annex*,
    government use, welsh government, office use, internal use, attachment*, enclosure*
    """

  private static let references = """
    !reference*, reference* bibliograph*, !references reading, bibliograph*, glossar*, acronym*, abbreviation*,
    further reading, reading list, endnote*, !footnotes, !sources, !key terms, works cited,
    words phrases, words used, word* mean*, phrases used, terms used, explanation term*, definition*,
    !terminology, jargon, !notes, useful link*, useful resource*, !resources, links resources, works consulted,
    citation*, list abbreviation*, find out more,
    further information, more information, further resource*
    """
}
