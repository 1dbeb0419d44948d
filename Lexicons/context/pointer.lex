# Points to where something is said: no statement by itself.
context: pointer

let place = recommendation | recommendations | section | sections | paragraph | paragraphs | chapter | appendix | finding | findings | below | above | learning point|points

anywhere:
  see [also|section|paragraph] <place>
  discussed|explored|described|set out|explained|addressed|considered|listed|covered|dealt [further|more fully|in detail|later] [with] in|at|under|below|above
  is|are explored|discussed|addressed further
  following [additional|key] recommendation~|learning|lesson~|point~|improvement~
  the following is|are|outline~
  recommendation~ is|are|were|has been|have been made
  no [additional|further] learning|lesson~
  learning|lessons is|are|was|were [widely|also|now] shared|disseminated|identified|captured|embedded|reported|considered
  learning|lessons will|has|have been|be disseminated|shared|identified|captured|taken forward
