# Something is asked for: a recommendation or a call to act.
context: directive

anywhere:
  should|must|shall
  ought|need|needs to
  has|have to
  important|vital|essential|crucial|critical|imperative|necessary|key|incumbent that|to|for
  importance|need of|for|to
  it is for
  to ensure|review|consider|develop|seek|provide|promote|remind|audit|monitor
  ensure|ensuring that
  is|are expected|required|recommended|asked|encouraged|reminded to
  recommend*
  will|would benefit
  requires|require|calls for
