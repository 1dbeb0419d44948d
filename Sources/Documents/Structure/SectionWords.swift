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
    initiat* review, criteria, notification, rapid review
    """

  private static let terms = """
    term* reference, scope, scop* period, methodolog*, method*, review process, process review,
    process conduct*, conduct* review, conduct*, how review, review approach, approach review, !approach,
    review model, !process, ?line* enquir*, ?line* inquir*, ?kloe*, panel, panel member*, review panel,
    review team, report* author*, agenc* report*, individual management review*, management report*,
    agenc* contribut* review, contribut* review, contribut* agenc*, participat*, participating agenc*,
    !agencies involved, agenc* involved review, independen*, lead reviewer, about author, !reviewer, !author,
    time* period, time* frame, timescale*, timeframe*, period under review, period review, review period,
    !questions, research question*, question* review address*, question* consider* review, parallel process*,
    parallel proceeding*, parallel investigation*, parallel enquir*, criminal proceeding*,
    criminal investigation*, coron*, inquest, other process*, other proceeding*, other investigation*,
    confidential*, disseminat*, data protection, anonym*, pseudonym*, limitation*, source* information,
    source* evidence, document* consider*, document* review*, practitioner* event*, practitioner* learn* event*,
    learn* event*, practitioner* involve*, practitioner* engage*, practitioner* workshop*,
    involve* practitioner*, engage* practitioner*, contribut* practitioner*
    """

  private static let familyPart = """
    famil* involvement, involve* famil*, involve* parent*, parent* involvement, famil* engage* review,
    famil* engagement, engage* famil*, contribut* famil*, famil* contribut*, parent* contribut*,
    contribut* parent*, famil* participat*, view* famil*, famil* view*, view* parent*, parent* view*,
    view* mother*, mother* view*, view* father*, father* view*, famil* perspective*, perspective* famil*,
    parent* perspective*, mother* perspective*, voice* famil*, voice* parent*, voice* mother*, voice* father*,
    famil* voice*, famil* experience*, experience* famil*, what famil* told, what famil* said, hear* famil*
    """

  private static let background = """
    background, background inform*, famil* composition, famil* structure, famil* member*, famil* tree, genogram,
    !family, !families, famil* background, background famil*, famil* history, history famil*, famil* detail*,
    detail* famil*, famil* profile*, famil* context, famil* circumstance*, household, about famil*, about child,
    who was, who child, !history, previous history, historical, historic*, social history, parent* history,
    mother* history, father* history, ?famil*, ?people, ?life, pen picture*, pen portrait*, !child, !mother,
    !father, !parents, !siblings, !baby, !children, !mother father, !child family, subject* review,
    local context, area profile, early life, early history, detail* famil* story, people involved,
    significant people, case background
    """

  private static let chronology = """
    chronolog*, timeline*, time line, narrative*, sequence event*, summary event*, event*,
    significant event*, practice episode*, episode*, what happened, story, child* story, summar* contact*,
    summar* involvement, summar* agenc* involvement, summar* agenc* contact*, summar* service* involvement,
    contact* agenc*, agenc* contact*, contact* service*, chronolog* agenc* involvement,
    history agenc* involvement, history involvement, involvement history, factual, summar* fact*, !facts,
    account, course event*, ?phase, synopsis, critical incident*, significant incident*, lead* death,
    case history, case detail*
    """

  private static let analysis = """
    analy*, thematic*, thematic analy*, finding*, ?finding, ?theme*, !themes, !issues, ?issue*, apprais*,
    apprais* practice, evaluat*, agenc* involvement, involvement agenc*, involvement service*,
    service* involvement, professional* involvement, role* agenc*, agenc* role*, quality practice, discussion,
    critique, examination, commentary, reflection*, practice issue*, professional practice, response agenc*,
    agenc* response*, missed opportunit*, contributory factor*, contributing factor*, systemic, barrier*,
    done differently, what differently, why happened, ?lived experience, found, ?voice child*, ?child* voice,
    ?assess*, ?decision making, ?information sharing, ?multi agency working, ?supervision, ?engagement service*,
    ?disguised, ?equalit* diversit*
    """

  private static let goodPractice = """
    good practice, effective practice, positive practice, best practice, strong practice, excellent practice,
    notable practice, exemplary practice, strength*, work* well, went well, done well, what well, commend*,
    positives, practice worth, work deserve*, work made difference, made difference
    """

  private static let learning = """
    learn*, learn* point*, practice learn*, summar* learn*, learn* summar*, lesson*, lesson* learn*,
    improve* practice, practice improve*, improve* made, improve* since, subsequent change*, change* since,
    change* practice, development* since, service development*, action* taken, action* already, progress since,
    practice point*, point* practice, message*, implication* practice, area* improve*, area* develop*,
    need* change, what change, ?improve*, improve* identif*, improve* agenc*, !improvements
    """

  private static let conclusion = """
    conclu*, concluding remark*, concluding comment*, closing remark*, closing comment*, closing,
    final thought*, final comment*, final remark*, summing up, afterword, postscript, predictab*, preventab*,
    summary conclu*
    """

  private static let recommendations = """
    recommend*, summar* recommend*, recommend* action*, action plan, !actions, action* required,
    action* partnership, action* board, proposed action*, suggested action*, question* board,
    question* partnership, question* safeguard*, consideration* partnership, consideration* board,
    consideration* safeguard*, challenge* board, challenge* partnership, issue* board, issue* consideration,
    matter* consideration, next step*, way forward, what need* happen, what should happen, what happen* next
    """

  private static let appendix = """
    appendix, appendice*, appendix*, annex*
    """

  private static let references = """
    !reference*, reference* bibliograph*, !references reading, bibliograph*, glossar*, acronym*, abbreviation*,
    further reading, reading list, endnote*, !footnotes, !sources, !key terms, works cited
    """
}
