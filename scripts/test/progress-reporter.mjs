/** Tells the process that started Jest how far it is, so that one that no longer gets on can be ended and its file be named. */
export default class ProgressReporter {
  onTestFileStart({ path }) {
    tell({ said: 'begins', file: path })
  }

  onTestCaseResult({ path }, { fullName, status }) {
    tell({ said: 'tried', file: path, title: fullName, status })
  }

  onTestFileResult({ path }, { testExecError }) {
    tell({ said: 'ends', file: path, hasLoaded: !testExecError })
  }

  onRunComplete() {
    tell({ said: 'over' })
  }
}

function tell(news) {
  process.send?.(news)
}
