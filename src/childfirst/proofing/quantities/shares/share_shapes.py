"""The ways in which a sentence tells a share of a whole, with its part or without."""

WITH_PART = (
    "{share:share} of ... ( {part:size} [out] of|/ [the] {whole:size}",
    "{share:share} of ... {part:size} out of [the|all|our] {whole:size}",
    "{share:share} ( {part:size} [out] of|/ .. {whole:size}",
    "{share:share} for|in|by|among|with ... ( {part:size} [out] of|/ .. {whole:size}",
    "{part:size} of|out|in [of] .. {whole:size} ... {share:share}",
    "{part:size} / {whole:size} ... {share:share}",
    "{part:size} ... [(] {share:share} [)] ... of [the|all|our|a|this] ... {whole:size}",
    "{part:size} ... . @takes_up ... {share:share} of ... {whole:size}",
    "{share:share} [(] {part:size} [out] of|/ .. {whole:size}",
    "{share:share} of ... {whole:size} .. ( {part:size} )",
    "of [the|all|our] .. {whole:size} .. , {part:size} .. ( {share:share} )",
    "of [the|all|our] .. {whole:count} ... , {part:count} ... rate of {share:share}",
    "of [the|all|our] .. {whole:count} ... , {part:count} ... , @makes .. {share:share}",
    "of [the|all|our] .. {whole:count} ... , {part:count} ... : {share:percent}",
    "{whole:count} ... of which|whom {part:count} ... ( {share:share} )",
    "{share:fraction} .. ( {part:size} [out] of [the] {whole:size} )",
    "{share:fraction} were|was|are|is|had|have ... ( {part:size} [out] of {whole:size} )",
    "of [the|all|our|these|those] {whole:size} .. {part:size} ... ( {share:share} )",
    "among [the|all|our|these|those] .. {whole:size} .. , {part:size} .. ( {share:share} )",
    "{whole:size} ... , {part:size} of them|these|those .. ( {share:share} )",
    "{part:size} of [the|all|our|these|those] {whole:size} ... ( {share:share} )",
)
OF_THOSE = (
    "{whole:count} ... . of|from these|those|them .. {part:count} ( {share:share} )",
    "{whole:count} ... . .. {share:share} of|from these|those|them ... ( {part:count} )",
    "{whole:count} ... . {part:count} of|from these|those|them .. ( {share:share} )",
)
WITHOUT_PART = (
    "out of [the|all|our] .. {whole:count} ... {share:percent} of this|that|the",
    "{share:percent} of [the|all|our|a|this] .. {whole:count}",
)
