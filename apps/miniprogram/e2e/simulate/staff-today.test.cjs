const { openBuiltPage } = require('./open-built-page.cjs')

test('an employee’s phone draws for whom the app is', async () => {
  const page = await openBuiltPage('staff', 'staff/today/today')
  expect(page.dom.textContent).toContain('供物业员工使用')
})
