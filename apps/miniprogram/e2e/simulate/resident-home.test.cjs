const { openBuiltPage, until } = require('./open-built-page.cjs')

test('a resident’s phone draws what happens after a report, and a tap on 报修 opens the form', async () => {
  const { page, opened } = openBuiltPage('resident', 'resident/home/home')
  await until(() => page.dom.textContent.includes('您说解决了才算办结'))
  page.querySelector('#report').dispatchEvent('tap')
  await until(() => opened.length > 0)
  expect(opened).toEqual(['/resident/report/report'])
})
