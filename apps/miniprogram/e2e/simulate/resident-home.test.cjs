const { openBuiltPage } = require('./open-built-page.cjs')

test('a resident’s phone draws what happens after a report', async () => {
  const page = await openBuiltPage('resident', 'resident/home/home')
  expect(page.dom.textContent).toContain('您说解决了才算办结')
})
