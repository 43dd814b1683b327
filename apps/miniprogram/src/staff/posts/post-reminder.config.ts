export default { navigationBarTitleText: '要转告住户的' }
