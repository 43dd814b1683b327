export default { navigationBarTitleText: '紧急求助' }
