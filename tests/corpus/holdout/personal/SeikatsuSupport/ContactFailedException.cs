using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fukushi.Support;

public class ContactFailedException(string fullName, string ward) : Exception($"{ward} の {fullName} に連絡できません。");
