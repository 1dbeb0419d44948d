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
  midwives|managers|staff|practitioners|professionals|agencies|teams|services|schools|police|gps|workers|nurses|partners|supervisors|chairs|children|babies|parents to be|ask|make|check|consider|talk|record|use|see|seek|share|review|hold|include|be|give|offer|take|write|challenge|explore|discuss
