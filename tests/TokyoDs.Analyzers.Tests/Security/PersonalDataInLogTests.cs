using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PersonalDataInLogTests() : RuleTests("TDS1301")
{
    [Fact]
    public Task A_personal_argument_of_a_template_is_reported() => Flags("""
        class Resident { public int Id { get; set; } public string Email { get; set; } = ""; }

        class Desk(ILogger<Desk> logger)
        {
            public void Accept(Resident resident)
            {
                logger.LogInformation("受付 {Id} {Email}", resident.Id, {|TDS1301:resident.Email|});
                logger.LogInformation("受付 {Id}", resident.Id);
            }
        }
        """);

    [Fact]
    public Task A_password_in_an_interpolated_text_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/sign-in", (SignIn form, ILogger<Program> logger) => logger.LogDebug({|TDS1301:$"sign-in {form.Password}"|}));
        app.Run();

        record SignIn(string Name, string Password);
        """);

    [Fact]
    public Task A_message_of_an_exception_is_reported() => Flags("""
        class Check
        {
            public void Verify(string apiKey)
            {
                if (apiKey.Length < 20)
                {
                    throw new ArgumentException({|TDS1301:$"API key {apiKey} is too short"|});
                }
            }

            public string Kana(string nameKana) => nameKana.Length > 0 ? nameKana : throw new InvalidOperationException({|TDS1301:"カナ " + nameKana|});
        }
        """);

    [Fact]
    public Task Tags_of_traces_and_metrics_are_reported() => Flags("""
        using System.Diagnostics;
        using System.Diagnostics.Metrics;

        record Guest(Guid Id, string Tel, int AgeGroup);

        class Telemetry(Counter<int> booked)
        {
            public void Booked(Activity activity, Guest guest)
            {
                activity.SetTag("tel", {|TDS1301:guest.Tel|});
                activity.SetTag("age", guest.AgeGroup);
                booked.Add(1, {|TDS1301:new KeyValuePair<string, object?>("tel", guest.Tel)|});
            }
        }
        """);

    [Fact]
    public Task A_value_that_passes_through_another_file_is_reported() => Flags("""
        class Trail(ILogger<Trail> logger)
        {
            public void Note(string what, string value) => {|TDS1301:logger.LogInformation("{What}: {Value}", what, value)|};
        }
        """, ("Service.cs", """
        record Applicant(string FullName, int Number);

        class Service(Trail trail)
        {
            public void Search(Applicant applicant) => trail.Note("検索", applicant.FullName);
        }
        """));

    [Fact]
    public Task A_record_that_prints_its_members_is_reported() => Flags("""
        record SignIn(string LoginId, string Password);

        class Desk(ILogger<Desk> logger)
        {
            public void Failed(SignIn request)
            {
                logger.LogWarning("failed: {Request}", {|TDS1301:request|});
                logger.LogWarning("failed: {Login}", request.LoginId);
            }
        }
        """);

    [Fact]
    public Task An_object_that_is_taken_apart_or_serialized_is_reported() => Flags("""
        using System.Text.Json;

        class Resident { public int Id { get; set; } public string 氏名 { get; set; } = ""; }

        class Desk(ILogger<Desk> logger)
        {
            public void Dump(Resident resident)
            {
                logger.LogDebug("{Id} {@Resident}", resident.Id, {|TDS1301:resident|});
                logger.LogDebug("{Resident}", resident);
                var json = JsonSerializer.Serialize(resident);
                logger.LogDebug("{Json}", {|TDS1301:json|});
                logger.LogDebug("{Json}", JsonSerializer.Serialize(new { resident.Id }));
            }
        }
        """);

    [Fact]
    public Task A_tuple_and_a_header_are_reported() => Flags("""
        class Desk(ILogger<Desk> logger)
        {
            public void Issue((string AccessToken, int Seconds) issued, HttpContext context)
            {
                logger.LogInformation("issued {Token}", {|TDS1301:issued.AccessToken|});
                logger.LogInformation("issued {Seconds}", issued.Seconds);
                logger.LogDebug("{Header}", {|TDS1301:context.Request.Headers.Authorization.ToString()|});
            }
        }
        """);

    [Fact]
    public Task Masked_values_are_fine() => IsSilent("""
        class Desk(ILogger<Desk> logger)
        {
            public void Call(string phoneNumber, string email)
            {
                logger.LogInformation("{Phone}", Mask(phoneNumber));
                var masked = "****" + phoneNumber[^4..];
                logger.LogInformation("{Phone}", masked);
                var hashedEmail = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(email)));
                logger.LogInformation("{Hash}", hashedEmail);
            }

            private static string Mask(string text) => text.Length < 4 ? "****" : "****" + text[^4..];
        }
        """);

    [Fact]
    public Task Flags_lengths_and_what_is_not_personal_are_fine() => IsSilent("""
        using TokyoDs;

        class Member { public int Id { get; set; } public string Email { get; set; } = ""; [NotPersonal] public string Phone { get; set; } = ""; }

        class Desk(ILogger<Desk> logger)
        {
            public void Show(Member member, string pageToken, CancellationToken token)
            {
                logger.LogInformation("{HasEmail} {Length}", member.Email is { Length: > 0 }, member.Email.Length);
                logger.LogInformation("{Phone} {Page} {Cancelled}", member.Phone, pageToken, token.IsCancellationRequested);
                logger.LogError("{Key} がありません", "Gateway:ClientSecret");
                throw new ArgumentException("missing", nameof(member.Email));
            }
        }
        """);

    [Fact]
    public Task Contact_data_of_offices_and_of_the_service_are_fine() => IsSilent("""
        class Office { public string Name { get; set; } = ""; public string Address { get; set; } = ""; public string PhoneNumber { get; set; } = ""; }

        class MailOptions { public string Email { get; set; } = ""; }

        class Desk(ILogger<Desk> logger)
        {
            public void Show(Office office, MailOptions options, string supportEmail)
            {
                logger.LogInformation("{Name} {Address} {Phone}", office.Name, office.Address, office.PhoneNumber);
                logger.LogInformation("{Mail} {Support}", options.Email, supportEmail);
            }
        }
        """);

    [Fact]
    public Task A_name_is_personal_where_the_type_is_about_a_person() => Flags("""
        record CareProfile(int Id, string Name, DateOnly DateOfBirth);

        record Product(int Id, string Name);

        class Desk(ILogger<Desk> logger)
        {
            public void Show(CareProfile profile, Product product)
            {
                logger.LogInformation("{Name}", {|TDS1301:profile.Name|});
                logger.LogInformation("{Name}", product.Name);
                logger.LogInformation("{Birth}", {|TDS1301:profile.DateOfBirth|});
            }
        }
        """);

    [Fact]
    public Task The_value_is_written_as_asterisks() => Fixes<PersonalDataInLogFix>("""
        class Desk(ILogger<Desk> logger)
        {
            public void Accept(int id, string email) => logger.LogInformation("受付 {Id} {Email}", id, {|TDS1301:email|});
        }
        """, """
        class Desk(ILogger<Desk> logger)
        {
            public void Accept(int id, string email) => logger.LogInformation("受付 {Id} {Email}", id, "***");
        }
        """);

    [Fact]
    public Task Names_of_types_and_ids_of_users_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Identity;

        class Desk(ILogger<Desk> logger)
        {
            public void Show(IdentityUser user, object model)
            {
                logger.LogInformation("{Id} {User}", user.Id, user.UserName);
                throw new InvalidOperationException($"Cannot bind '{model.GetType().FullName}'.");
            }
        }
        """);

    [Fact]
    public Task What_Identity_marks_as_personal_is_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;

        class Desk(ILogger<Desk> logger)
        {
            public void Show(IdentityUser user) => logger.LogInformation("{Email}", {|TDS1301:user.Email|});
        }
        """);

    [Fact]
    public Task A_delegate_of_LoggerMessage_Define_is_a_log() => Flags("""
        class Desk(ILogger<Desk> logger)
        {
            private static readonly Action<ILogger, string, Exception?> Contacted =
                LoggerMessage.Define<string>(LogLevel.Information, new EventId(1), "連絡 {Target}");

            private static readonly Func<ILogger, string, IDisposable?> Scope = LoggerMessage.DefineScope<string>("被保険者 {Who}");

            private readonly Action<string> _show = Console.WriteLine;

            public void Accept(string emailAddress, string ward)
            {
                Contacted(logger, {|TDS1301:emailAddress|}, null);
                Contacted(logger, ward, null);
                using var scope = Scope(logger, {|TDS1301:emailAddress|});
                _show(ward);
            }
        }
        """);

    [Fact]
    public Task What_an_exception_hands_to_its_base_is_its_message() => Flags("""
        class ContactException(string fullName, string ward, int day) : Exception($"{ward} の {fullName} に {day} 日に連絡できません。")
        {
            public string Ward { get; } = ward;
        }

        class CareException : Exception
        {
            public CareException(string message) : base(message)
            {
            }

            public CareException(string message, Exception inner) : base(message, inner)
            {
            }

            public CareException(int id, string emailAddress) : base("番号 " + id) => Kept = emailAddress;

            public string? Kept { get; }
        }

        sealed class LateCareException(string text) : CareException(text);

        class Desk
        {
            public void Accept(string emailAddress, int id, Exception inner)
            {
                if (id == 1)
                {
                    throw new ContactException({|TDS1301:emailAddress|}, "中央", 3);
                }

                if (id == 2)
                {
                    throw new CareException({|TDS1301:"宛先 " + emailAddress|}, inner);
                }

                if (id == 3)
                {
                    throw new LateCareException({|TDS1301:$"宛先 {emailAddress}"|});
                }

                if (id == 4)
                {
                    throw new CareException(id, emailAddress);
                }

                throw new CareException("番号 " + id);
            }
        }
        """);
}
