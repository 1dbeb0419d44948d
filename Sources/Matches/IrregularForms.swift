/// Verbs and nouns whose inflection no rule gives. Each line: the word, then all of its other forms.
enum IrregularForms {
  static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      table[words[0]] = Array(words.dropFirst())
    }
    return table
  }()

  private static let lines = """
    be am is are was were been being
    have has had having
    do does did done doing
    go goes went gone going
    arise arises arose arisen arising
    awake awakes awoke awoken awaking
    bear bears bore borne born bearing
    beat beats beaten beating
    become becomes became becoming
    begin begins began begun beginning
    bend bends bent bending
    bet bets betting
    bid bids bade bidden bidding
    bind binds bound binding
    bite bites bit bitten biting
    bleed bleeds bled bleeding
    blow blows blew blown blowing
    break breaks broke broken breaking
    breed breeds bred breeding
    bring brings brought bringing
    broadcast broadcasts broadcasting
    build builds built building
    burn burns burned burnt burning
    burst bursts bursting
    bus buses busses
    buy buys bought buying
    cast casts casting
    catch catches caught catching
    choose chooses chose chosen choosing
    cling clings clung clinging
    come comes came coming
    cost costs costing costed
    creep creeps crept creeping
    cut cuts cutting
    deal deals dealt dealing
    dig digs dug digging
    draw draws drew drawn drawing
    dream dreams dreamed dreamt dreaming
    drink drinks drank drunk drinking
    drive drives drove driven driving
    dwell dwells dwelt dwelled dwelling
    eat eats ate eaten eating
    fall falls fell fallen falling
    feed feeds fed feeding
    feel feels felt feeling
    fight fights fought fighting
    find finds found finding findings
    flee flees fled fleeing
    fling flings flung flinging
    fly flies flew flown flying
    forbid forbids forbade forbidden forbidding
    forecast forecasts forecasting
    forget forgets forgot forgotten forgetting
    forgive forgives forgave forgiven forgiving
    freeze freezes froze frozen freezing
    get gets got gotten getting
    give gives gave given giving
    grind grinds ground grinding
    grow grows grew grown growing
    hang hangs hung hanged hanging
    hear hears heard hearing hearings
    hide hides hid hidden hiding
    hit hits hitting
    hold holds held holding
    hurt hurts hurting
    keep keeps kept keeping
    kneel kneels knelt kneeled kneeling
    know knows knew known knowing
    lay lays laid laying
    lead leads led leading
    lean leans leaned leant leaning
    leap leaps leaped leapt leaping
    learn learns learned learnt learning
    leave leaves left leaving
    lend lends lent lending
    let lets letting
    lie lies lied lay lain lying
    light lights lit lighted lighting
    lose loses lost losing
    make makes made making
    mean means meant meaning
    meet meets met meeting meetings
    pay pays paid paying
    put puts putting
    quit quits quitting
    read reads reading
    rid rids ridding
    ride rides rode ridden riding
    ring rings rang rung ringing
    rise rises rose risen rising
    run runs ran running
    saw saws sawed sawn sawing
    say says said saying
    see sees saw seen seeing
    seek seeks sought seeking
    sell sells sold selling
    send sends sent sending
    set sets setting settings
    sew sews sewed sewn sewing
    shake shakes shook shaken shaking
    shed sheds shedding
    shine shines shone shined shining
    shoot shoots shot shooting
    show shows showed shown showing
    shrink shrinks shrank shrunk shrinking
    shut shuts shutting
    sing sings sang sung singing
    sink sinks sank sunk sinking
    sit sits sat sitting
    sleep sleeps slept sleeping
    slide slides slid sliding
    smell smells smelled smelt smelling
    speak speaks spoke spoken speaking
    speed speeds sped speeded speeding
    spell spells spelled spelt spelling
    spend spends spent spending
    spill spills spilled spilt spilling
    spin spins spun spinning
    spit spits spat spitting
    split splits splitting
    spoil spoils spoiled spoilt spoiling
    spread spreads spreading
    spring springs sprang sprung springing
    stand stands stood standing
    steal steals stole stolen stealing
    stick sticks stuck sticking
    sting stings stung stinging
    stink stinks stank stunk stinking
    strike strikes struck stricken striking
    strive strives strove striven strived striving
    swear swears swore sworn swearing
    sweep sweeps swept sweeping
    swell swells swelled swollen swelling
    swim swims swam swum swimming
    swing swings swung swinging
    take takes took taken taking
    teach teaches taught teaching
    tear tears tore torn tearing
    tell tells told telling
    think thinks thought thinking
    throw throws threw thrown throwing
    thrust thrusts thrusting
    tread treads trod trodden treading
    wake wakes woke woken waking
    wear wears wore worn wearing
    weave weaves wove woven weaving
    weep weeps wept weeping
    win wins won winning
    wind winds wound winding
    withdraw withdraws withdrew withdrawn withdrawing
    withhold withholds withheld withholding
    write writes wrote written writing
    age ages aged ageing aging
    benefit benefits benefited benefitted benefiting benefitting
    die dies died dying
    dye dyes dyed dyeing
    focus focuses focusses focused focussed focusing focussing foci
    singe singes singed singeing
    child children
    man men
    woman women
    person persons people
    foot feet
    tooth teeth
    goose geese
    mouse mice
    ox oxen
    life lives
    wife wives
    knife knives
    half halves
    self selves
    calf calves
    loaf loaves
    shelf shelves
    thief thieves
    wolf wolves
    leaf leaves
    scarf scarves scarfs
    hoof hooves hoofs
    midwife midwives
    housewife housewives
    analysis analyses
    basis bases
    crisis crises
    diagnosis diagnoses
    prognosis prognoses
    hypothesis hypotheses
    synopsis synopses
    thesis theses
    emphasis emphases
    psychosis psychoses
    neurosis neuroses
    criterion criteria
    phenomenon phenomena
    stimulus stimuli
    appendix appendices appendixes
    index indices indexes indexed indexing
    matrix matrices matrixes
    curriculum curricula curriculums
    addendum addenda
    memorandum memoranda memorandums
    referendum referenda referendums
    datum data
    medium media mediums
    bacterium bacteria
    """
}
