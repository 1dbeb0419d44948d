# How a sentence goes on from the one before it; after a sentence of research, law or definition it is general too, where
# nothing in it is particular.
context: echo

anywhere:
  it|they|this|these|that|those|such
  the report|study|paper|authors|research|findings|same|guidance|definition|term|act|panel's
