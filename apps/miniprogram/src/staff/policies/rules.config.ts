export default { navigationBarTitleText: '办结、评价和回访' }
