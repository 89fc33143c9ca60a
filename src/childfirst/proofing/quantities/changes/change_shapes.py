"""The ways in which a sentence tells a change with both its ends, with its size or without."""

ENDS = "from ... {old:number} ... to ... {new:number}"
SIZE = "{move:change} [..] [by|of] [..] {amount:amount}"
SHAPES = (
    f"{{amount:count}} {{move:compared}} ... , which .. {ENDS}",
    f"{SIZE} ... {ENDS}",
    f"a|an {{amount:amount}} {{move:change}} ... {ENDS}",
    f"{{move:change}} ... {ENDS} .. (|,|by|of .. [by] [of] {{amount:amount}}",
    f"{SIZE} ... to ... {{new:number}} from ... {{old:number}}",
    f"{ENDS} .. (|, .. {{move:change}} .. of|by .. {{amount:amount}}",
    f"{{new:number}} ... {SIZE} on|from|in ... {{old:number}}",
    "{new:number} ... . this|it is a|an {amount:amount} {move:direction} ... {old:number}",
    "{new:number} ... . this|it is a|an {move:direction} of {amount:amount} ... {old:number}",
    "{move:change} ... to ... {new:number} ... from ... {old:number}",
    f"{{move:change}} ... {ENDS}",
    "{new:number} ... , {move:direction} from .. {old:number} .. : a|an .. of {amount:amount}",
    "{new:number} {move:updown} {amount:amount} ( {old:number}",
    "{new:number} ... , {move:direction} from .. {old:number}",
    "{new:number} .. {move:updown} from .. {old:number}",
    "{new:number} ... compared with|to {old:number} ... a|an {amount:percent} {move:direction}",
    "{old:number} in|at {before:period} and|, [to] {new:number} in|at {after:period} .. ,|: a|an "
    "{move:direction} of {amount:amount}",
    f"{{new:number}} ... compared|against with|to ... {{old:number}} .. (|,|:|; .. {SIZE}",
    "{new:number} ... compared|against with|to {old:number} ... :|,|;|( {amount:amount} [..] "
    "{move:compared}",
    "{new:number} ... compared|against [with|to] .. {old:number} ... . this|that|it is a|an "
    "{move:direction} of {amount:amount}",
    "{new:number} ... compared|against [with|to] .. {old:number} ... . this|that|it is "
    "{amount:amount} {move:compared}",
    "{old:number} ... . it|this|that is|was [now] {new:number} , {amount:amount} {move:compared}",
    "{new:number} ... . ... it was {old:number} , so .. {move:direction} by .. {amount:amount}",
    "{old:number} ... and {new:number} ... , so .. {amount:amount} .. {move:compared}",
    "{old:number} ... and {new:number} ... , so .. {move:direction} by .. {amount:amount}",
    "{move:direction} [..] : {new:number} .. in|at {after:period} against|compared [with|to] "
    "{old:number} .. in|at {before:period}",
    "{move:compared} , at {new:number} ... against|compared [with|to] .. {old:number}",
    "{move:compared} ... than ... : ... {new:number} ... against|compared [with|to] {old:number}",
    "from {old:number} ... to {new:number} ... , so .. {move:direction} by .. {amount:amount}",
)
